import { Button, MultiSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Warehouse } from '@entrepot/client/console/warehouses.ts';
import { CountriesSelect } from '../../../shared/CountrySelect.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import type { ServiceForm } from './ServiceEditor.tsx';

interface ZonePartProps {
  form: ServiceForm;
  place: number;
  warehouses: Warehouse[];
  /** Countries that the shop sells to stand on top. */
  sold: string[];
  only: boolean;
}

/** From these warehouses to these countries, in so many days, for so much by weight. */
export function ZonePart({ form, place, warehouses, sold, only }: ZonePartProps) {
  const intl = useIntl();
  const at = `zones.${place}`;
  const zone = form.values.zones[place];
  const title = intl.formatMessage({ id: 'web.console.service.zone' }, { number: place + 1 });
  if (!zone) return null;
  return (
    <section className="variant" aria-label={title}>
      <header>
        <h3>{title}</h3>
        {only ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => form.removeListItem('zones', place)}
          >
            <FormattedMessage id="web.console.offer.variantRemove" />
          </Button>
        )}
      </header>
      <div className="form-grid form-grid-two">
        <CountriesSelect
          required
          first={sold}
          label={intl.formatMessage({ id: 'web.console.service.countries' })}
          {...form.getInputProps(`${at}.countries`)}
        />
        <MultiSelect
          required
          label={intl.formatMessage({ id: 'web.console.service.from' })}
          data={warehouses.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
          {...form.getInputProps(`${at}.warehouses`)}
        />
      </div>
      <div className="form-grid form-grid-tight" style={{ marginBlockStart: 12 }}>
        {(['minDays', 'maxDays'] as const).map((path) => (
          <TextInput
            key={path}
            required
            maxLength={3}
            inputMode="numeric"
            label={intl.formatMessage({ id: `web.console.service.${path}` })}
            {...form.getInputProps(`${at}.${path}`)}
          />
        ))}
      </div>
      <h4>
        <FormattedMessage id="web.console.service.weights" />
      </h4>
      <WeightTable form={form} place={place} />
      <div className="form-grid form-grid-tight" style={{ marginBlockStart: 12 }}>
        <TextInput
          required
          maxLength={7}
          inputMode="numeric"
          label={intl.formatMessage({ id: 'web.console.service.stepGrams' })}
          {...form.getInputProps(`${at}.stepGrams`)}
        />
        <TextInput
          maxLength={13}
          inputMode="decimal"
          label={intl.formatMessage({ id: 'web.console.service.stepPrice' })}
          rightSection={<span className="muted small">{form.values.currency}</span>}
          rightSectionWidth={48}
          {...form.getInputProps(`${at}.stepPrice`)}
        />
      </div>
    </section>
  );
}

function WeightTable({ form, place }: Pick<ZonePartProps, 'form' | 'place'>) {
  const intl = useIntl();
  const path = `zones.${place}.breaks`;
  const breaks = form.values.zones[place]?.breaks ?? [];
  const said = (id: 'upTo' | 'price' | 'lineRemove', line: number) =>
    intl.formatMessage({ id: `web.console.service.${id}` }, { number: line + 1 });
  return (
    <>
      <table className="weight-table">
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="web.console.service.upToGrams" />
            </th>
            <th scope="col">
              <FormattedMessage
                id="web.console.service.priceIn"
                values={{ currency: form.values.currency }}
              />
            </th>
            <th scope="col">
              <span className="visually-hidden">
                <FormattedMessage id="web.console.offer.variantRemove" />
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {breaks.map((_, line) => (
            <tr key={line}>
              <td>
                <TextInput
                  maxLength={7}
                  inputMode="numeric"
                  aria-label={said('upTo', line)}
                  {...form.getInputProps(`${path}.${line}.upToGrams`)}
                />
              </td>
              <td>
                <TextInput
                  maxLength={13}
                  inputMode="decimal"
                  aria-label={said('price', line)}
                  {...form.getInputProps(`${path}.${line}.price`)}
                />
              </td>
              <td>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={breaks.length === 1}
                  aria-label={said('lineRemove', line)}
                  onClick={() => form.removeListItem(path, line)}
                >
                  <Icon name="close" />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        mt="xs"
        size="compact-sm"
        variant="subtle"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() =>
          form.insertListItem(path, {
            upToGrams: String(2 * Number(breaks.at(-1)?.upToGrams ?? 500)),
            price: '',
          })
        }
      >
        <FormattedMessage id="web.console.service.lineAdd" />
      </Button>
    </>
  );
}
