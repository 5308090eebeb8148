import { Button } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Country } from '@entrepot/client/console/countries.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import type { DeskMarket } from '@entrepot/client/console/marketDesk.ts';
import { shippingServicesKey } from '@entrepot/client/console/setUpFacts.ts';
import {
  replaceTariffs,
  tariffsKey,
  type Tariffs,
  type TariffService,
} from '@entrepot/client/console/tariffs.ts';
import type { Warehouse } from '@entrepot/client/console/warehouses.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import {
  codeOf,
  faultsOf,
  fieldsOf,
  newService,
  newZone,
  serviceOf,
  type ServiceFields,
} from './serviceForm.ts';
import { ServiceParts } from './ServiceParts.tsx';
import { ZonePart } from './ZonePart.tsx';

export type ServiceForm = UseFormReturnType<ServiceFields>;

interface ServiceEditorProps {
  service: TariffService | undefined;
  tariffs: Tariffs;
  warehouses: Warehouse[];
  markets: DeskMarket[];
  countries: Country[];
}

/** A service as a form: what it takes, where it goes, and what that costs by weight. */
export function ServiceEditor(props: ServiceEditorProps) {
  const { service, tariffs, warehouses, markets, countries } = props;
  const intl = useIntl();
  const decimalsOf = (currency: string) =>
    countries.find((one) => one.currency === currency)?.decimals ?? 2;
  const codes = warehouses.map(({ code }) => code);
  const form = useForm<ServiceFields>({
    initialValues: service
      ? fieldsOf(service, decimalsOf(service.currency))
      : newService(markets[0]?.currency ?? '', codes),
    validate: (fields) =>
      Object.fromEntries(
        Object.entries(faultsOf(fields, decimalsOf(fields.currency))).map(([path, fault]) => [
          path,
          intl.formatMessage({ id: `web.console.service.fault.${fault}` }),
        ]),
      ),
  });
  const [left, setLeft] = useState(false);
  const { save, remove } = useSave(service, tariffs, decimalsOf, () => setLeft(true));
  const may = useMay()('SETTINGS_WRITE');
  const busy = save.isPending || remove.isPending;
  const guard = useUnsaved(form.isDirty() && !busy && !left);
  const sold = [...new Set(markets.flatMap((market) => market.countries))];
  return (
    <form noValidate className="form" onSubmit={form.onSubmit((fields) => save.mutate(fields))}>
      {guard}
      <ServiceParts
        form={form}
        currencies={[...new Set(countries.map(({ currency }) => currency))].toSorted()}
      />
      <Panel title="web.console.service.zones">
        <p className="muted">
          <FormattedMessage id="web.console.service.zonesText" />
        </p>
        {form.values.zones.map((zone, place) => (
          <ZonePart
            key={zone.key}
            form={form}
            place={place}
            warehouses={warehouses}
            sold={sold}
            only={form.values.zones.length === 1}
          />
        ))}
        <Button
          mt="sm"
          size="compact-md"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => form.insertListItem('zones', newZone(codes))}
        >
          <FormattedMessage id="web.console.service.zoneAdd" />
        </Button>
      </Panel>
      <ProblemNotice failure={save.error ?? remove.error} takesFocus />
      {may ? (
        <footer className="form-foot">
          <p className="muted" aria-live="polite">
            {form.isDirty() ? intl.formatMessage({ id: 'web.console.offer.unsaved' }) : ''}
          </p>
          {service ? (
            <Button
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              <FormattedMessage id="web.console.service.remove" />
            </Button>
          ) : null}
          <Button type="submit" loading={save.isPending}>
            <FormattedMessage id="web.console.settings.save" />
          </Button>
        </footer>
      ) : null}
    </form>
  );
}

function useSave(
  service: TariffService | undefined,
  tariffs: Tariffs,
  decimalsOf: (currency: string) => number,
  onDone: () => void,
) {
  const intl = useIntl();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notice = useNotice();
  const others = tariffs.services.filter(({ code }) => code !== service?.code);
  const onSuccess = async (now: Tariffs) => {
    onDone();
    queries.setQueryData(tariffsKey, now);
    notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
    await Promise.all(
      [firstHourKey, shippingServicesKey].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
    await navigate({ to: '/settings/services' });
  };
  const save = useMutation({
    mutationFn: (fields: ServiceFields) => {
      const code =
        service?.code ??
        codeOf(
          fields.carrier,
          others.map((one) => one.code),
        );
      const made = serviceOf(fields, code, service, decimalsOf(fields.currency));
      const services = service
        ? tariffs.services.map((one) => (one.code === code ? made : one))
        : [...others, made];
      return replaceTariffs({ version: tariffs.version, services });
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => replaceTariffs({ version: tariffs.version, services: others }),
    onSuccess,
  });
  return { save, remove };
}
