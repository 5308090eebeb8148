import { Skeleton } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCompany } from '@entrepot/client/console/company.ts';
import { useCountries } from '@entrepot/client/console/countries.ts';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import { useWarehouses } from '@entrepot/client/console/warehouses.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { MarketEditor } from './MarketEditor.tsx';

/** A market of its own, or a new one. */
export function MarketPage() {
  const intl = useIntl();
  const { code } = useParams({ from: '/inside/settings/markets/$code' });
  const isNew = code === 'new';
  const markets = useDeskMarkets();
  const countries = useCountries(intl.locale);
  const warehouses = useWarehouses();
  const company = useCompany();
  const companyReady = company.data ?? asProblem(company.error).status === 404;
  const market = markets.data?.items.find((one) => one.code === code);
  const failure = markets.error ?? countries.error ?? warehouses.error;
  const ready = markets.data && countries.data && warehouses.data && companyReady;
  return (
    <div className="plain-page narrow-page">
      <nav className="detail-back">
        <Link to="/settings" search={{ tab: 'markets' }}>
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.settings.markets" />
        </Link>
      </nav>
      <PageTitle
        text={
          isNew
            ? intl.formatMessage({ id: 'web.console.market.add' })
            : (market?.names[intl.locale] ?? market?.names.en ?? code)
        }
      />
      {failure ? (
        <ProblemNotice
          failure={failure}
          retry={() => {
            void markets.refetch();
            void countries.refetch();
            void warehouses.refetch();
          }}
        />
      ) : null}
      {ready && !isNew && !market ? (
        <EmptyState icon="globe" text="web.console.market.none" />
      ) : null}
      {ready && (isNew || market) ? (
        <MarketEditor
          key={code}
          market={market}
          others={markets.data.items}
          countries={countries.data.items}
          warehouses={warehouses.data.items}
          registered={Object.keys(company.data?.taxIds ?? {})}
        />
      ) : failure ? null : (
        <Skeleton className="late" height={560} radius="md" />
      )}
    </div>
  );
}
