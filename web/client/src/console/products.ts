import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { ProductRow, Page } from './types.ts';

export const productsKey = ['console', 'products'] as const;

export type ProductsFilter = Record<string, string | undefined>;

async function page(query: ProductsFilter, signal: AbortSignal): Promise<Page<ProductRow>> {
  const answer = await request<{ products: ProductRow[]; next?: string | null }>(
    '/api/v1/console/products',
    { query, signal },
  );
  return { items: answer.products, next: answer.next };
}

export const productsQuery = ({ q, after, ...rest }: ProductsFilter) => {
  const query = { ...rest, text: q, after };
  return queryOptions({
    queryKey: [...productsKey, query],
    queryFn: ({ signal }) => page(query, signal),
    placeholderData: keepPreviousData,
  });
};

/** Products by name, a page at a time. */
export const useProducts = (filter: ProductsFilter) => useQuery(productsQuery(filter));
