import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { LongText } from '../../../shared/frame/LongText.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { fieldId } from './fieldId.ts';
import { firstLanguage, slugOf } from './offerForm.ts';
import type { OfferForm } from './useOfferForm.ts';

interface PartProps {
  form: OfferForm;
  choices: OfferChoices;
  isNew: boolean;
}

const addressStart = 'https://';
const longestName = 150;
const longestDescription = 10_000;

/** Name and description in every language of the shop; the first is needed, the others may follow. */
export function TextsPart({ form, choices, isNew }: PartProps) {
  const intl = useIntl();
  const [language, setLanguage] = useState(firstLanguage);
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
            onClick={() => setLanguage(code)}
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

/** Pictures by their address; the first is the one that lists show. */
export function PicturesPart({ form }: Pick<PartProps, 'form'>) {
  const intl = useIntl();
  const { media } = form.values;
  return (
    <Panel title="web.console.offer.pictures" id="section-pictures">
      <p className="muted">
        <FormattedMessage id="web.console.offer.picturesHint" />
      </p>
      {media.map((name, position) => {
        const path = `media.${position}`;
        return (
          <div className="picture-row" key={position}>
            <Picture name={name} />
            <TextInput
              id={fieldId(path)}
              type="url"
              inputMode="url"
              maxLength={500}
              placeholder={addressStart}
              aria-label={intl.formatMessage(
                { id: 'web.console.offer.picture' },
                { number: position + 1 },
              )}
              {...form.getInputProps(path)}
            />
            <Button
              variant="subtle"
              aria-label={intl.formatMessage(
                { id: 'web.console.offer.pictureRemove' },
                { number: position + 1 },
              )}
              onClick={() => form.removeListItem('media', position)}
            >
              <Icon name="close" />
            </Button>
          </div>
        );
      })}
      <Button
        mt="sm"
        size="compact-md"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => form.insertListItem('media', '')}
      >
        <FormattedMessage id="web.console.offer.pictureAdd" />
      </Button>
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

// prettier-ignore
const codes = [
  'CN', 'HK', 'TW', 'JP', 'KR', 'VN', 'TH', 'ID', 'MY', 'IN', 'BD', 'TR', 'DE', 'FR', 'IT', 'ES',
  'PT', 'PL', 'CZ', 'NL', 'GB', 'US', 'CA', 'MX', 'BR', 'AE', 'AU', 'NZ',
];

/** What customs wants to know of everything that crosses a border. */
export function CustomsPart({ form, choices }: Omit<PartProps, 'isNew'>) {
  const intl = useIntl();
  const countries = useMemo(
    () =>
      codes
        .map((value) => ({
          value,
          label: `${intl.formatDisplayName(value, { type: 'region' }) ?? value} (${value})`,
        }))
        .sort((one, other) => one.label.localeCompare(other.label, intl.locale)),
    [intl],
  );
  const battery = (kind: string) => {
    const id = `web.console.battery.${kind.toLowerCase()}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : kind.toLowerCase().replaceAll('_', ' ');
  };
  return (
    <Panel title="web.console.product.customs" id="section-customs">
      <p className="muted">
        <FormattedMessage id="web.console.offer.customsHint" />
      </p>
      <div className="form-grid form-grid-two">
        <Autocomplete
          id={fieldId('hsCode')}
          maxLength={14}
          inputMode="numeric"
          label={intl.formatMessage({ id: 'web.console.product.hsCode' })}
          description={intl.formatMessage({ id: 'web.console.offer.hsHint' })}
          {...form.getInputProps('hsCode')}
        />
        <Select
          id={fieldId('origin')}
          searchable
          clearable
          clearButtonProps={{
            'aria-label': intl.formatMessage({ id: 'web.console.list.clear' }),
          }}
          label={intl.formatMessage({ id: 'web.console.product.origin' })}
          description={intl.formatMessage({ id: 'web.console.offer.originHint' })}
          data={countries}
          {...form.getInputProps('origin')}
          value={form.values.origin || null}
          onChange={(value) => form.setFieldValue('origin', value ?? '')}
        />
        <Select
          id={fieldId('taxClass')}
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.product.taxClass' })}
          data={choices.taxClasses}
          {...form.getInputProps('taxClass')}
        />
        <Select
          id={fieldId('battery')}
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.product.battery' })}
          data={choices.batteries.map((value) => ({ value, label: battery(value) }))}
          {...form.getInputProps('battery')}
        />
      </div>
    </Panel>
  );
}
