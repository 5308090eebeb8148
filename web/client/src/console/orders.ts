import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { OrderRow, Page } from './types.ts';

export const ordersKey = ['console', 'orders'] as const;

export type OrdersFilter = Record<string, string | undefined>;

export const ordersQuery = ({ q, after, ...rest }: OrdersFilter) => {
  const query = { ...rest, text: q, before: after };
  return queryOptions({
    queryKey: [...ordersKey, query],
    queryFn: ({ signal }) => request<Page<OrderRow>>('/api/v1/console/orders', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Orders, newest first, a page at a time. */
export const useOrders = (filter: OrdersFilter) => useQuery(ordersQuery(filter));
