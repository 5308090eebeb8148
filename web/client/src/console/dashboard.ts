import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from '../shop/types.ts';

export interface Drill {
  list: string;
  filter: Record<string, string>;
}

export interface Tile {
  key: string;
  kind: 'COUNT' | 'MONEY' | 'HOURS' | 'SHARE';
  value: string;
  display: string;
  money?: Money | null;
  previous?: string | null;
  previousDisplay?: string | null;
  change?: number | null;
  good: 'UP' | 'DOWN';
  /** A sum over several currencies, each with the rate that it was converted by. */
  parts?: { money: Money; converted: Money; rate: string; rateDate: string }[] | null;
  drill?: Drill | null;
}

export interface Day {
  day: string;
  orders: number;
  revenue: Money;
  cancelled: number;
  dispatched: number;
}

export interface Dashboard {
  from: string;
  to: string;
  previousFrom: string;
  previousTo: string;
  market?: string | null;
  asOf: string;
  currency: string;
  tiles: Tile[];
  series: Day[];
  previousSeries: Day[];
  products: {
    productId: string;
    slug: string;
    name: string;
    quantity: number;
    revenue: Money;
  }[];
  countries: { country: string; orders: number; revenue: Money }[];
  lowStock?: { count: number; drill?: Drill | null } | null;
}

export interface Period {
  from?: string;
  to?: string;
  market?: string;
}

export const dashboardQuery = (period: Period) =>
  queryOptions({
    queryKey: ['console', 'dashboard', period],
    queryFn: ({ signal }) =>
      request<Dashboard>('/api/v1/console/dashboard', { query: { ...period }, signal }),
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
  return `/api/v1/console/dashboard/${table}.csv?${parameters.toString()}`;
}
