import { SegmentedControl, Select, Skeleton } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDashboard } from '@entrepot/client/console/dashboard.ts';
import { useFirstHour } from '@entrepot/client/console/firstHour.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { DayName, Moment } from '../../shared/frame/Moment.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { Charts } from './Charts.tsx';
import { Decisions } from './Decisions.tsx';
import { FirstHourBanner } from './FirstHourBanner.tsx';
import { lengthOf, lengths, periodOf } from './period.ts';
import { Tiles } from './Tiles.tsx';

/** How the shop does: what needs a decision first, then at most seven figures, then their course. */
export function DashboardPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/' });
  const navigate = useNavigate({ from: '/' });
  const [today] = useState(() => new Date());
  const period = periodOf(search, today);
  const dashboard = useDashboard(period);
  const firstHour = useFirstHour();
  const markets = useMarkets();
  const { data } = dashboard;
  return (
    <div className="plain-page dashboard">
      <PageTitle text={intl.formatMessage({ id: 'web.console.nav.home' })}>
        <div className="period">
          <Select
            size="xs"
            w={170}
            aria-label={intl.formatMessage({ id: 'web.console.orders.market' })}
            placeholder={intl.formatMessage({ id: 'web.console.dashboard.allMarkets' })}
            clearable
            value={search.market ?? null}
            onChange={(market) =>
              void navigate({ search: { ...search, market: market ?? undefined } })
            }
            data={(markets.data?.items ?? []).map(({ code, names }) => ({
              value: code,
              label: names[intl.locale] ?? names.en ?? code,
            }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={intl.formatMessage({ id: 'web.console.dashboard.period' })}
            value={String(lengthOf(search))}
            onChange={(days) => void navigate({ search: { ...search, days } })}
            data={lengths.map((days) => ({
              value: String(days),
              label: intl.formatMessage({ id: 'web.console.dashboard.days' }, { days }),
            }))}
          />
        </div>
      </PageTitle>
      {firstHour.data && firstHour.data.done < firstHour.data.of ? (
        <FirstHourBanner hour={firstHour.data} />
      ) : null}
      <Decisions dashboard={data} />
      {dashboard.error ? (
        <ProblemNotice failure={dashboard.error} retry={() => void dashboard.refetch()} />
      ) : null}
      {data ? (
        <>
          <Tiles dashboard={data} />
          <Charts dashboard={data} period={period} />
          <p className="fresh">
            <FormattedMessage
              id="web.console.dashboard.fresh"
              values={{
                from: <DayName day={data.from} />,
                to: <DayName day={data.to} />,
                at: <Moment at={data.asOf} />,
                currency: data.currency,
              }}
            />
          </p>
        </>
      ) : dashboard.isPending ? (
        <DashboardSkeleton />
      ) : null}
    </div>
  );
}

function DashboardSkeleton() {
  return (
    <div className="late dashboard" aria-hidden="true">
      <div className="tiles">
        {Array.from({ length: 6 }, (_, tile) => (
          <Skeleton key={tile} height={140} radius="md" />
        ))}
      </div>
      <div className="charts">
        {Array.from({ length: 4 }, (_, chart) => (
          <Skeleton key={chart} height={364} radius="md" />
        ))}
      </div>
    </div>
  );
}
