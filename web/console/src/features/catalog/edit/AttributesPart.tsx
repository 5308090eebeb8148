import { Button, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCategories, type CategoryNode } from '@entrepot/client/console/categories.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { fieldId } from './fieldId.ts';
import type { OfferForm } from './useOfferForm.ts';

const none: CategoryNode[] = [];

/** The attributes that a category and those above it want. */
function requiredOf(nodes: readonly CategoryNode[], slug: string): string[] {
  const codes: string[] = [];
  let step = nodes.find((node) => node.slug === slug);
  while (step) {
    codes.unshift(...step.required);
    const above = step.parentId;
    step = above ? nodes.find(({ id }) => id === above) : undefined;
  }
  return codes;
}

/** What it is made of, how it is cleaned: shoppers compare and filter by these. */
export function AttributesPart({ form }: { form: OfferForm }) {
  const intl = useIntl();
  const nodes = useCategories().data?.items ?? none;
  const rows = form.values.details.attributes;
  const wanted = requiredOf(nodes, form.values.category);
  const missing = wanted.filter(
    (code) => !rows.some(({ before, name }) => (before?.key ?? name) === code),
  );
  const add = missing.join(' ');
  useEffect(() => {
    for (const code of add ? add.split(' ') : []) {
      form.insertListItem('details.attributes', {
        name: code,
        text: '',
        before: { key: code, name: code, text: '' },
      });
    }
    // The form's own functions are new with every render; what is wanted decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [add]);
  return (
    <Panel title="web.console.product.attributes" id="section-attributes">
      <p className="muted">
        <FormattedMessage id="web.console.offer.attributesHint" />
      </p>
      {rows.map(({ before, name }, place) => {
        const at = `details.attributes.${place}`;
        const isWanted = wanted.includes(before?.key ?? name);
        return (
          <div className="form-grid code-row" key={place}>
            <TextInput
              maxLength={80}
              dir="auto"
              readOnly={isWanted}
              label={intl.formatMessage({ id: 'web.console.offer.optionName' })}
              {...form.getInputProps(`${at}.name`)}
            />
            <TextInput
              id={fieldId(`attributes.${before?.key ?? name}`)}
              maxLength={500}
              dir="auto"
              required={isWanted}
              label={intl.formatMessage({ id: 'web.console.offer.optionValue' })}
              {...form.getInputProps(`${at}.text`)}
            />
            <Button
              variant="subtle"
              className="row-remove"
              disabled={isWanted}
              aria-label={intl.formatMessage(
                { id: 'web.console.offer.attributeRemove' },
                { name: name || String(place + 1) },
              )}
              onClick={() => form.removeListItem('details.attributes', place)}
            >
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      <Button
        mt="xs"
        size="compact-md"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() =>
          form.insertListItem('details.attributes', { name: '', text: '', before: undefined })
        }
      >
        <FormattedMessage id="web.console.offer.attributeAdd" />
      </Button>
    </Panel>
  );
}
