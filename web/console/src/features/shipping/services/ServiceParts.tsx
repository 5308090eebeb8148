import { Checkbox, Group, Select, Switch, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '../../../shared/frame/Panel.tsx';
import type { ServiceForm } from './ServiceEditor.tsx';
import { batteryKinds, modes } from './serviceForm.ts';

interface ServicePartsProps {
  form: ServiceForm;
  currencies: string[];
}

/** What the service is called and takes, and how its price is made of weight and room. */
export function ServiceParts({ form, currencies }: ServicePartsProps) {
  const intl = useIntl();
  const said = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  return (
    <>
      <Panel title="web.console.service.service">
        <div className="form-grid form-grid-two">
          <TextInput
            required
            maxLength={80}
            label={said('web.console.service.carrier')}
            description={said('web.console.service.carrierHint')}
            {...form.getInputProps('carrier')}
          />
          <Select
            required
            allowDeselect={false}
            label={said('web.console.service.mode')}
            data={modes.map((value) => ({
              value,
              label: said(`web.console.service.mode.${value}`),
            }))}
            {...form.getInputProps('mode')}
          />
          <Select
            required
            searchable
            allowDeselect={false}
            limit={200}
            label={said('web.console.settings.currency')}
            description={said('web.console.service.currencyHint')}
            data={currencies}
            {...form.getInputProps('currency')}
            value={form.values.currency || null}
          />
          <Switch
            label={said('web.console.service.dutiesPaid')}
            description={said('web.console.service.dutiesPaidHint')}
            {...form.getInputProps('dutiesPaid', { type: 'checkbox' })}
          />
        </div>
      </Panel>
      <Panel title="web.console.service.takes">
        <div className="form-grid form-grid-tight">
          {(['maxKilograms', 'maxSideCm', 'maxSidesSumCm', 'roundUpToGrams'] as const).map(
            (path) => (
              <TextInput
                key={path}
                required
                maxLength={6}
                inputMode="decimal"
                label={said(`web.console.service.${path}`)}
                {...form.getInputProps(path)}
              />
            ),
          )}
          <TextInput
            maxLength={6}
            inputMode="decimal"
            label={said('web.console.service.fuelPercent')}
            {...form.getInputProps('fuelPercent')}
          />
          <TextInput
            maxLength={6}
            inputMode="numeric"
            placeholder="5000"
            label={said('web.console.service.divisor')}
            {...form.getInputProps('divisor')}
          />
        </div>
        <p className="muted small">
          <FormattedMessage id="web.console.service.divisorHint" />
        </p>
        <Checkbox.Group
          label={said('web.console.service.batteries')}
          {...form.getInputProps('batteries')}
        >
          <Group gap="md" mt={6}>
            {batteryKinds.map((kind) => (
              <Checkbox
                key={kind}
                value={kind}
                label={said(`web.console.battery.${kind.toLowerCase() as Lowercase<typeof kind>}`)}
              />
            ))}
          </Group>
        </Checkbox.Group>
      </Panel>
    </>
  );
}
