import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { StockRow, Page } from './types.ts';

export const stockKey = ['console', 'stock'] as const;

export type StockFilter = Record<string, string | undefined>;

export const stockQuery = (filter: StockFilter) =>
  queryOptions({
    queryKey: [...stockKey, filter],
    queryFn: ({ signal }) =>
      request<Page<StockRow>>('/api/v1/console/stock', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });

/** What lies where, and how much of it is promised. */
export const useStock = (filter: StockFilter) => useQuery(stockQuery(filter));
