import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';

export const productsKey = ['console', 'products'] as const;

export const productsQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/products', productsKey, filter);

/** Products, a page at a time. */
export const useProducts = (filter: ListFilter) => useQuery(productsQuery(filter));
