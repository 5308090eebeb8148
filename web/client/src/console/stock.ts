import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { StockRow, Page } from './types.ts';

export const stockKey = ['console', 'stock'] as const;

export type StockFilter = Record<string, string | undefined>;

export const stockQuery = ({ q, after, ...rest }: StockFilter) => {
  const query = { ...rest, text: q, after };
  return queryOptions({
    queryKey: [...stockKey, query],
    queryFn: ({ signal }) => request<Page<StockRow>>('/api/v1/console/stock', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** What lies where, and how much of it is promised. */
export const useStock = (filter: StockFilter) => useQuery(stockQuery(filter));
