import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Path, Schema } from '../contract.ts';

/** A figure; of a sum over several currencies each part with the rate that it was converted by. */
export type Tile = Schema<'DashboardViewTile'>;
export type Drill = Schema<'DashboardViewDrill'>;
export type Day = Schema<'DashboardViewDay'>;
export type Dashboard = Schema<'DashboardView'>;

export interface Period {
  from?: string;
  to?: string;
  market?: string;
}

export const dashboardQuery = (period: Period) =>
  queryOptions({
    queryKey: ['console', 'dashboard', period],
    queryFn: ({ signal }) => call('GET', '/api/v1/console/dashboard', { query: period, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** How the shop did in a period, beside the period before. */
export const useDashboard = (period: Period) => useQuery(dashboardQuery(period));

/** One of the dashboard's tables as a file. */
export function dashboardFile(
  table: 'series' | 'products' | 'countries',
  { from, to, market }: Period,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ from, to, market })) {
    if (value) parameters.set(name, value);
  }
  const path: Path<'GET'> = `/api/v1/console/dashboard/${table}.csv`;
  return `${path}?${parameters.toString()}`;
}
