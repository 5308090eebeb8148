import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  dashboardFile,
  type Dashboard,
  type Day,
  type Period,
} from '@entrepot/client/console/dashboard.ts';
import { Chart } from '../../shared/chart/Chart.tsx';
import type { BarsDrawing, DaysDrawing } from '../../shared/chart/drawing.ts';
import { Amount } from '../../shared/frame/Amount.tsx';
import { DayName } from '../../shared/frame/Moment.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';

interface ChartsProps {
  dashboard: Dashboard;
  period: Period;
}

const mostBars = 8;

/** The course of the period, and who bought what. */
export function Charts({ dashboard, period }: ChartsProps) {
  return (
    <section className="charts" aria-labelledby="charts">
      <h2 id="charts" className="visually-hidden">
        <FormattedMessage id="web.console.dashboard.charts" />
      </h2>
      <Course dashboard={dashboard} period={period} of="revenue" />
      <Course dashboard={dashboard} period={period} of="orders" />
      <Countries dashboard={dashboard} period={period} />
      <Products dashboard={dashboard} period={period} />
    </section>
  );
}

function useCourse(dashboard: Dashboard, of: 'orders' | 'revenue'): DaysDrawing {
  const intl = useIntl();
  return useMemo(() => {
    const valueOf = (day: Day) => (of === 'orders' ? day.orders : Number(day.revenue.amount));
    return {
      kind: 'days',
      days: dashboard.series.map(({ day }) =>
        intl.formatDate(`${day}T00:00:00Z`, { timeZone: 'UTC', month: 'short', day: 'numeric' }),
      ),
      now: dashboard.series.map(valueOf),
      before: dashboard.previousSeries.map(valueOf),
      nowName: intl.formatMessage({ id: 'web.console.chart.now' }),
      beforeName: intl.formatMessage({ id: 'web.console.chart.before' }),
      format: (value) =>
        of === 'orders'
          ? intl.formatNumber(value)
          : intl.formatNumber(value, { notation: 'compact', maximumSignificantDigits: 3 }),
    };
  }, [dashboard, intl, of]);
}

function Course({ dashboard, period, of }: ChartsProps & { of: 'orders' | 'revenue' }) {
  const intl = useIntl();
  const drawing = useCourse(dashboard, of);
  const top = drawing.now.indexOf(Math.max(...drawing.now));
  const best = dashboard.series[top];
  const said = intl.formatMessage(
    { id: `web.console.chart.${of}.said` },
    {
      days: dashboard.series.length,
      day: drawing.days[top] ?? '',
      most: of === 'orders' ? String(best?.orders ?? 0) : (best?.revenue.display ?? ''),
    },
  );
  return (
    <Chart
      title={intl.formatMessage(
        { id: `web.console.chart.${of}` },
        { currency: dashboard.currency },
      )}
      note={said}
      said={said}
      drawing={drawing}
      file={dashboardFile('series', period)}
      table={
        <SmallTable
          caption="web.console.chart.days"
          rows={dashboard.series}
          rowKey={({ day }) => day}
          columns={[
            { header: 'web.console.chart.day', cell: ({ day }) => <DayName day={day} /> },
            {
              header: 'web.console.nav.orders',
              align: 'end',
              cell: ({ orders }) => intl.formatNumber(orders),
            },
            {
              header: 'web.console.dashboard.tile.revenue',
              align: 'end',
              cell: ({ revenue }) => <Amount value={revenue} />,
            },
          ]}
        />
      }
    />
  );
}

function Countries({ dashboard, period }: ChartsProps) {
  const intl = useIntl();
  const name = (country: string) => intl.formatDisplayName(country, { type: 'region' }) ?? country;
  const drawing = useMemo<BarsDrawing>(
    () => ({
      kind: 'bars',
      bars: dashboard.countries.slice(0, mostBars).map(({ country, orders }) => ({
        name: intl.formatDisplayName(country, { type: 'region' }) ?? country,
        value: orders,
        shown: intl.formatNumber(orders),
      })),
    }),
    [dashboard, intl],
  );
  const first = dashboard.countries[0];
  return (
    <Chart
      title={intl.formatMessage({ id: 'web.console.chart.countries' })}
      note={<FormattedMessage id="web.console.chart.countries.note" />}
      said={intl.formatMessage(
        { id: 'web.console.chart.countries.said' },
        { country: first ? name(first.country) : '–', orders: first?.orders ?? 0 },
      )}
      drawing={drawing}
      file={dashboardFile('countries', period)}
      table={
        <SmallTable
          caption="web.console.chart.countries"
          rows={dashboard.countries}
          rowKey={({ country }) => country}
          columns={[
            {
              header: 'web.console.orders.country',
              cell: ({ country }) => (
                <Link to="/orders" search={{ country, from: dashboard.from, to: dashboard.to }}>
                  {name(country)}
                </Link>
              ),
            },
            {
              header: 'web.console.nav.orders',
              align: 'end',
              cell: ({ orders }) => intl.formatNumber(orders),
            },
            {
              header: 'web.console.dashboard.tile.revenue',
              align: 'end',
              cell: ({ revenue }) => <Amount value={revenue} />,
            },
          ]}
        />
      }
    />
  );
}

function Products({ dashboard, period }: ChartsProps) {
  const intl = useIntl();
  const drawing = useMemo<BarsDrawing>(
    () => ({
      kind: 'bars',
      bars: dashboard.products.slice(0, mostBars).map(({ name, revenue }) => ({
        name,
        value: Number(revenue.amount),
        shown: revenue.display,
      })),
    }),
    [dashboard],
  );
  const first = dashboard.products[0];
  return (
    <Chart
      title={intl.formatMessage(
        { id: 'web.console.chart.products' },
        { currency: dashboard.currency },
      )}
      note={<FormattedMessage id="web.console.chart.products.note" />}
      said={intl.formatMessage(
        { id: 'web.console.chart.products.said' },
        { product: first?.name ?? '–', revenue: first?.revenue.display ?? '' },
      )}
      drawing={drawing}
      file={dashboardFile('products', period)}
      table={
        <SmallTable
          caption="web.console.chart.products.table"
          rows={dashboard.products}
          rowKey={({ productId }) => productId}
          columns={[
            {
              header: 'web.console.line.product',
              cell: ({ productId, name }) => (
                <Link to="/products/$productId" params={{ productId }}>
                  {name}
                </Link>
              ),
            },
            {
              header: 'web.console.orders.pieces',
              align: 'end',
              cell: ({ quantity }) => intl.formatNumber(quantity),
            },
            {
              header: 'web.console.dashboard.tile.revenue',
              align: 'end',
              cell: ({ revenue }) => <Amount value={revenue} />,
            },
          ]}
        />
      }
    />
  );
}
