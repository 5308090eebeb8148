import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Country } from '@entrepot/client/console/countries.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import {
  deskMarketsKey,
  saveMarket,
  type DeskMarket,
} from '@entrepot/client/console/marketDesk.ts';
import { marketsQuery } from '@entrepot/client/console/markets.ts';
import { choicesQuery } from '@entrepot/client/console/offers.ts';
import type { Warehouse } from '@entrepot/client/console/warehouses.ts';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../shared/useMay.ts';
import { useNotice } from '../../shared/useNotice.ts';
import { useUnsaved } from '../../shared/useUnsaved.tsx';
import { BorderPart, LanguagesPart, WaysPart, WherePart } from './MarketParts.tsx';
import { emptyMarket, fieldsOf, marketOf, type MarketFields } from './marketForm.ts';
import { useMarketForm } from './useMarketForm.ts';

interface MarketEditorProps {
  market: DeskMarket | undefined;
  others: DeskMarket[];
  countries: Country[];
  warehouses: Warehouse[];
  /** The registrations that the company has. */
  registered: string[];
}

/** Where is sold, in which languages and currency, and on which terms. */
export function MarketEditor(props: MarketEditorProps) {
  const { market, others, countries, warehouses, registered } = props;
  const intl = useIntl();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const notice = useNotice();
  const may = useMay()('SETTINGS_WRITE');
  const [saved, setSaved] = useState(false);
  const form = useMarketForm(
    market ? fieldsOf(market, intl.locale) : emptyMarket(warehouses.map(({ code }) => code)),
    market ? [] : others.map(({ code }) => code),
  );
  const save = useMutation({
    mutationFn: (fields: MarketFields) =>
      saveMarket(
        marketOf(
          fields,
          market,
          countries.find(({ code }) => code === fields.countries[0]),
          others.length + 1,
          intl.locale,
        ),
      ),
    onSuccess: async () => {
      setSaved(true);
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      await Promise.all(
        [deskMarketsKey, marketsQuery.queryKey, choicesQuery.queryKey, firstHourKey].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      );
      await navigate({ to: '/settings', search: { tab: 'markets' } });
    },
  });
  const guard = useUnsaved(form.isDirty() && !save.isPending && !saved);
  return (
    <form noValidate className="form" onSubmit={form.onSubmit((fields) => save.mutate(fields))}>
      {guard}
      <WherePart form={form} isNew={!market} countries={countries} registered={registered} />
      <LanguagesPart form={form} />
      <WaysPart form={form} warehouses={warehouses} />
      <BorderPart form={form} registered={registered} />
      <ProblemNotice failure={save.error} takesFocus />
      {may ? (
        <footer className="form-foot">
          <p className="muted" aria-live="polite">
            {form.isDirty() ? intl.formatMessage({ id: 'web.console.offer.unsaved' }) : ''}
          </p>
          <Button type="submit" loading={save.isPending}>
            <FormattedMessage id="web.console.settings.save" />
          </Button>
        </footer>
      ) : (
        <p className="muted">
          <FormattedMessage
            id="web.console.forbidden.needs"
            values={{ permission: 'SETTINGS_WRITE' }}
          />
        </p>
      )}
    </form>
  );
}
