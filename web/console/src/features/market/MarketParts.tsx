import { Checkbox, Group, Radio, Select, Switch, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Country } from '@entrepot/client/console/countries.ts';
import { useMethodChoices } from '@entrepot/client/console/marketDesk.ts';
import type { Warehouse } from '@entrepot/client/console/warehouses.ts';
import { CountriesSelect, CountrySelect } from '../../shared/CountrySelect.tsx';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { shopLanguages } from '../../shared/languages.ts';
import { begunIn, schemeOf } from './marketForm.ts';
import type { MarketForm } from './useMarketForm.ts';

interface WherePartProps {
  form: MarketForm;
  isNew: boolean;
  countries: Country[];
  registered: string[];
}

/** The countries; a new market begins with one and takes over what is usual there. */
export function WherePart({ form, isNew, countries, registered }: WherePartProps) {
  const intl = useIntl();
  const begin = (code: string | null) => {
    const country = countries.find((one) => one.code === code);
    if (country) form.setValues(begunIn(country, form.getValues(), intl.locale, registered));
    form.clearErrors();
  };
  return (
    <Panel title="web.console.market.where">
      <div className="form-grid form-grid-two">
        {isNew ? (
          <CountrySelect
            required
            label={intl.formatMessage({ id: 'web.console.settings.country' })}
            description={intl.formatMessage({ id: 'web.console.market.countryHint' })}
            value={form.values.countries[0] ?? ''}
            error={form.errors.countries}
            onChange={begin}
          />
        ) : (
          <CountriesSelect
            required
            label={intl.formatMessage({ id: 'web.console.settings.marketCountries' })}
            description={intl.formatMessage({ id: 'web.console.market.countriesHint' })}
            {...form.getInputProps('countries')}
          />
        )}
        <TextInput
          required
          maxLength={80}
          label={intl.formatMessage({ id: 'web.console.market.name' })}
          {...form.getInputProps('name')}
        />
        <Select
          required
          searchable
          allowDeselect={false}
          limit={200}
          label={intl.formatMessage({ id: 'web.console.settings.currency' })}
          description={intl.formatMessage({ id: 'web.console.market.currencyHint' })}
          data={[...new Set(countries.map(({ currency }) => currency))].toSorted()}
          {...form.getInputProps('currency')}
          value={form.values.currency || null}
        />
        <TextInput
          required
          inputMode="numeric"
          maxLength={3}
          label={intl.formatMessage({ id: 'web.console.market.returnDays' })}
          description={intl.formatMessage({ id: 'web.console.market.returnDaysHint' })}
          {...form.getInputProps('returnDays')}
        />
        <Switch
          className="form-wide"
          label={intl.formatMessage({ id: 'web.console.market.open' })}
          description={intl.formatMessage({ id: 'web.console.market.openHint' })}
          {...form.getInputProps('open', { type: 'checkbox' })}
        />
      </div>
    </Panel>
  );
}

/** What shoppers read; the first language is the one that texts are asked for. */
export function LanguagesPart({ form }: { form: MarketForm }) {
  const intl = useIntl();
  const named = (tag: string) => intl.formatDisplayName(tag, { type: 'language' }) ?? tag;
  return (
    <Panel title="web.console.market.languages">
      <div className="form-grid form-grid-two">
        <Select
          required
          allowDeselect={false}
          label={intl.formatMessage({ id: 'web.console.market.language' })}
          description={intl.formatMessage({ id: 'web.console.market.languageHint' })}
          data={shopLanguages.map((value) => ({ value, label: named(value) }))}
          {...form.getInputProps('language')}
        />
        <Checkbox.Group
          label={intl.formatMessage({ id: 'web.console.market.others' })}
          {...form.getInputProps('others')}
        >
          <Group gap="md" mt={6}>
            {shopLanguages
              .filter((tag) => tag !== form.values.language)
              .map((tag) => (
                <Checkbox key={tag} value={tag} label={named(tag)} />
              ))}
          </Group>
        </Checkbox.Group>
      </div>
    </Panel>
  );
}

/** From where goods go there, and how they are paid. */
export function WaysPart({ form, warehouses }: { form: MarketForm; warehouses: Warehouse[] }) {
  const intl = useIntl();
  const methods = useMethodChoices(form.values.countries[0] ?? '', form.values.currency);
  return (
    <Panel title="web.console.market.ways">
      <div className="form-grid form-grid-two">
        {warehouses.length === 0 ? (
          <div>
            <p className="muted">
              <FormattedMessage id="web.console.market.noWarehouse" />
            </p>
            <LinkButton to="/warehouses" size="compact-sm" variant="default">
              <FormattedMessage id="web.console.warehouse.add" />
            </LinkButton>
          </div>
        ) : (
          <Checkbox.Group
            required
            label={intl.formatMessage({ id: 'web.console.market.warehouses' })}
            description={intl.formatMessage({ id: 'web.console.market.warehousesHint' })}
            {...form.getInputProps('warehouses')}
          >
            <Group gap="md" mt={6}>
              {warehouses.map(({ code, name }) => (
                <Checkbox key={code} value={code} label={`${name} (${code})`} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Checkbox.Group
          required
          label={intl.formatMessage({ id: 'web.console.market.methods' })}
          description={intl.formatMessage({ id: 'web.console.market.methodsHint' })}
          {...form.getInputProps('methods')}
        >
          <Group gap="md" mt={6}>
            {[
              ...(methods.data?.items ?? []),
              ...form.values.methods
                .filter((code) => !methods.data?.items.some((one) => one.code === code))
                .map((code) => ({ code, name: code })),
            ].map(({ code, name }) => (
              <Checkbox key={code} value={code} label={name} />
            ))}
          </Group>
        </Checkbox.Group>
      </div>
    </Panel>
  );
}

/** How prices are shown, and who pays what at the border. */
export function BorderPart({ form, registered }: { form: MarketForm; registered: string[] }) {
  const intl = useIntl();
  const possible = [
    ...new Set([
      ...form.values.countries.map(schemeOf).filter((one) => one !== undefined),
      ...form.values.schemes,
    ]),
  ];
  return (
    <Panel title="web.console.market.border">
      <div className="form-grid form-grid-two">
        <Radio.Group
          label={intl.formatMessage({ id: 'web.console.settings.taxDisplay' })}
          {...form.getInputProps('taxDisplay')}
        >
          <Group gap="md" mt={6}>
            <Radio
              value="GROSS"
              label={intl.formatMessage({ id: 'web.console.settings.taxIncluded' })}
            />
            <Radio
              value="NET"
              label={intl.formatMessage({ id: 'web.console.settings.taxExcluded' })}
            />
          </Group>
        </Radio.Group>
        <Radio.Group
          label={intl.formatMessage({ id: 'web.console.settings.incoterm' })}
          value={form.values.incoterms[0]}
          onChange={(value) => {
            const first = value === 'DAP' ? 'DAP' : 'DDP';
            const rest = form.values.incoterms.slice(1).filter((one) => one !== first);
            form.setFieldValue('incoterms', [first, ...rest]);
          }}
        >
          <Group gap="md" mt={6}>
            <Radio
              value="DDP"
              label={intl.formatMessage({ id: 'web.console.market.dutiesPaid' })}
            />
            <Radio
              value="DAP"
              label={intl.formatMessage({ id: 'web.console.market.dutiesAtDoor' })}
            />
          </Group>
        </Radio.Group>
        <Switch
          label={intl.formatMessage({ id: 'web.console.market.bears' })}
          description={intl.formatMessage({ id: 'web.console.market.bearsHint' })}
          {...form.getInputProps('bears', { type: 'checkbox' })}
        />
        {possible.length > 0 ? (
          <Checkbox.Group
            label={intl.formatMessage({ id: 'web.console.market.schemes' })}
            description={intl.formatMessage({ id: 'web.console.market.schemesHint' })}
            {...form.getInputProps('schemes')}
          >
            <Group gap="md" mt={6}>
              {possible.map((scheme) => (
                <Checkbox
                  key={scheme}
                  value={scheme}
                  label={scheme.replaceAll('_', ' ')}
                  description={
                    registered.includes(scheme)
                      ? undefined
                      : intl.formatMessage({ id: 'web.console.market.schemeUnknown' })
                  }
                />
              ))}
            </Group>
          </Checkbox.Group>
        ) : null}
      </div>
    </Panel>
  );
}
