import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface Market {
  code: string;
  names: Record<string, string>;
  countries: string[];
  currency: string;
  displayDecimals: number;
  locales: string[];
  taxDisplay: string;
  incoterm: string;
  returnDays: number;
}

export const marketsQuery = queryOptions({
  queryKey: ['markets'],
  queryFn: ({ signal }) => request<{ items: Market[] }>('/api/v1/markets', { signal }),
  staleTime: 10 * 60_000,
});

/** Where the shop sells, and on which terms. */
export const useMarkets = () => useQuery(marketsQuery);
