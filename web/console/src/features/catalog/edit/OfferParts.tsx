import { Button, Select, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { LongText } from '../../../shared/frame/LongText.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { fieldId } from './fieldId.ts';
import { firstLanguage, slugOf } from './offerForm.ts';
import type { OfferForm } from './useOfferForm.ts';

interface PartProps {
  form: OfferForm;
  choices: OfferChoices;
  isNew: boolean;
}

const longestName = 150;
const longestDescription = 10_000;

interface TextsPartProps extends PartProps {
  language: string;
  onLanguage: (language: string) => void;
}

/** Name and description in every language of the shop; the first is needed, the others may follow. */
export function TextsPart({ form, choices, isNew, language, onLanguage }: TextsPartProps) {
  const intl = useIntl();
  const languageName = (code: string) => intl.formatDisplayName(code, { type: 'language' }) ?? code;
  const text = form.values.texts[language] ?? { name: '', description: '' };
  const change = (part: 'name' | 'description', value: string) => {
    form.setFieldValue('texts', {
      ...form.values.texts,
      [language]: { ...text, [part]: value },
    });
    form.clearFieldError(`texts.${language}.${part}`);
    if (isNew && language === firstLanguage && part === 'name' && !form.values.slugTyped) {
      form.setFieldValue('slug', slugOf(value));
    }
  };
  const path = `texts.${language}.name`;
  return (
    <Panel title="web.console.offer.texts" id="section-texts">
      <div
        className="language-tabs"
        role="group"
        aria-label={intl.formatMessage({ id: 'web.console.looks.language' })}
      >
        {choices.languages.map((code) => (
          <Button
            key={code}
            size="compact-sm"
            variant={code === language ? 'filled' : 'default'}
            aria-pressed={code === language}
            rightSection={form.values.texts[code]?.name ? <Icon name="check" size={12} /> : null}
            onClick={() => onLanguage(code)}
          >
            {languageName(code)}
          </Button>
        ))}
      </div>
      <div className="form" lang={language}>
        <TextInput
          id={fieldId(path)}
          required={language === firstLanguage}
          maxLength={longestName}
          dir="auto"
          label={intl.formatMessage({ id: 'web.console.products.name' })}
          value={text.name}
          error={form.errors[path]}
          onChange={(event) => change('name', event.currentTarget.value)}
        />
        <LongText
          id={fieldId(`texts.${language}.description`)}
          minRows={4}
          maxRows={16}
          most={longestDescription}
          dir="auto"
          label={intl.formatMessage({ id: 'web.console.offer.description' })}
          description={intl.formatMessage({ id: 'web.console.offer.descriptionHint' })}
          value={text.description}
          onChange={(event) => change('description', event.currentTarget.value)}
        />
      </div>
    </Panel>
  );
}

/** Where it stands in the shop. */
export function WherePart({ form, choices, isNew }: PartProps) {
  const intl = useIntl();
  const slug = form.getInputProps('slug');
  return (
    <Panel title="web.console.offer.where" id="section-where">
      <div className="form-grid">
        {choices.categories.length === 0 ? (
          <p className="form-wide">
            <FormattedMessage id="web.console.category.empty" />{' '}
            <LinkButton to="/categories" size="compact-sm" variant="default">
              <FormattedMessage id="web.console.category.add" />
            </LinkButton>
          </p>
        ) : null}
        <Select
          id={fieldId('category')}
          required
          searchable
          label={intl.formatMessage({ id: 'web.console.products.category' })}
          data={choices.categories.map((one) => ({ value: one.slug, label: one.name }))}
          {...form.getInputProps('category')}
          value={form.values.category || null}
        />
        <TextInput
          id={fieldId('brand')}
          maxLength={80}
          label={intl.formatMessage({ id: 'web.console.products.brand' })}
          {...form.getInputProps('brand')}
        />
        <TextInput
          id={fieldId('slug')}
          required
          maxLength={80}
          disabled={!isNew}
          className="form-wide"
          label={intl.formatMessage({ id: 'web.console.offer.slug' })}
          description={intl.formatMessage({ id: 'web.console.offer.slugHint' })}
          leftSection={<span className="muted">/p/</span>}
          leftSectionWidth={38}
          {...slug}
          onChange={(event) => {
            form.setFieldValue('slugTyped', true);
            slug.onChange(event);
          }}
        />
      </div>
    </Panel>
  );
}
