import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';

export const stockKey = ['console', 'stock'] as const;

export const stockQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/stock', stockKey, filter);

/** What lies where, and how much of it is promised. */
export const useStock = (filter: ListFilter) => useQuery(stockQuery(filter));
