import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { OfferChoices } from '@entrepot/client/console/offers.ts';
import { useCountryOptions } from '../../../shared/CountrySelect.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { chemistries } from './detailsForm.ts';
import { fieldId } from './fieldId.ts';
import type { OfferForm } from './useOfferForm.ts';

const unNumberExample = 'UN3480';

// prettier-ignore
const makers = [
  'CN', 'HK', 'TW', 'JP', 'KR', 'VN', 'TH', 'ID', 'MY', 'IN', 'BD', 'TR', 'DE', 'FR', 'IT', 'ES',
];

interface CustomsPartProps {
  form: OfferForm;
  choices: OfferChoices;
}

/** What customs wants to know of everything that crosses a border, and carriers of batteries. */
export function CustomsPart({ form, choices }: CustomsPartProps) {
  const intl = useIntl();
  const countries = useCountryOptions(makers);
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
          limit={300}
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
      {form.values.battery === 'NONE' ? null : <BatteryFields form={form} />}
      <LongerCodes form={form} />
    </Panel>
  );
}

/** How strong the battery is; beyond 100 Wh, and alone, it is declared as dangerous goods. */
function BatteryFields({ form }: { form: OfferForm }) {
  const intl = useIntl();
  const field = (name: string) => ({
    id: fieldId(`details.${name}`),
    ...form.getInputProps(`details.${name}`),
  });
  return (
    <>
      <h3 className="form-part">
        <FormattedMessage id="web.console.offer.batteryFacts" />
      </h3>
      <div className="form-grid form-grid-tight">
        <Select
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.offer.chemistry' })}
          data={chemistries.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.chemistry.${value}` }),
          }))}
          {...field('chemistry')}
        />
        <TextInput
          maxLength={9}
          inputMode="decimal"
          label={intl.formatMessage({ id: 'web.console.offer.wattHours' })}
          {...field('wattHours')}
        />
        <TextInput
          maxLength={3}
          inputMode="numeric"
          label={intl.formatMessage({ id: 'web.console.offer.batteryCount' })}
          {...field('batteryCount')}
        />
        <TextInput
          maxLength={6}
          placeholder={unNumberExample}
          label={intl.formatMessage({ id: 'web.console.offer.unNumber' })}
          {...field('unNumber')}
        />
        <TextInput
          maxLength={5}
          placeholder="9"
          label={intl.formatMessage({ id: 'web.console.offer.hazardClass' })}
          {...field('hazardClass')}
        />
      </div>
    </>
  );
}

/** Longer customs codes of single destinations, each beginning with the product's own six digits. */
function LongerCodes({ form }: { form: OfferForm }) {
  const intl = useIntl();
  const countries = useCountryOptions();
  const codes = form.values.details.hsCodes;
  const where = [
    { value: 'EU', label: intl.formatMessage({ id: 'web.console.offer.union' }) },
    ...countries,
  ];
  return (
    <>
      {codes.map((_, place) => (
        <div className="form-grid code-row" key={place}>
          <Select
            searchable
            limit={300}
            label={intl.formatMessage({ id: 'web.console.offer.destination' })}
            data={where}
            value={form.values.details.hsCodes[place]?.destination || null}
            onChange={(value) =>
              form.setFieldValue(`details.hsCodes.${place}.destination`, value ?? '')
            }
          />
          <TextInput
            id={fieldId(`details.hsCodes.${place}.code`)}
            maxLength={14}
            inputMode="numeric"
            label={intl.formatMessage({ id: 'web.console.offer.longCode' })}
            {...form.getInputProps(`details.hsCodes.${place}.code`)}
          />
          <Button
            variant="subtle"
            className="row-remove"
            aria-label={intl.formatMessage(
              { id: 'web.console.offer.longCodeRemove' },
              { number: place + 1 },
            )}
            onClick={() => form.removeListItem('details.hsCodes', place)}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <Button
        mt="xs"
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => form.insertListItem('details.hsCodes', { destination: '', code: '' })}
      >
        <FormattedMessage id="web.console.offer.longCodeAdd" />
      </Button>
    </>
  );
}
