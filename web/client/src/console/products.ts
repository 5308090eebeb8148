import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { ProductRow, Page } from './types.ts';

export const productsKey = ['console', 'products'] as const;

export type ProductsFilter = Record<string, string | undefined>;

export const productsQuery = ({ q, after, ...rest }: ProductsFilter) => {
  const query = { ...rest, text: q, after };
  return queryOptions({
    queryKey: [...productsKey, query],
    queryFn: ({ signal }) =>
      request<Page<ProductRow>>('/api/v1/console/products', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Products by name, a page at a time. */
export const useProducts = (filter: ProductsFilter) => useQuery(productsQuery(filter));
