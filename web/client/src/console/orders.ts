import { useQuery } from '@tanstack/react-query';
import { listOptions, livingMilliseconds, type ListFilter } from './lists.ts';

export const ordersKey = ['console', 'orders'] as const;

export const ordersQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/orders', ordersKey, filter, livingMilliseconds);

/** Orders, newest first, a page at a time. */
export const useOrders = (filter: ListFilter) => useQuery(ordersQuery(filter));
