import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { ConsoleProduct } from './types.ts';

export const productKey = (id: string) => ['console', 'product', id] as const;

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: productKey(id),
    queryFn: ({ signal }) =>
      request<ConsoleProduct>(`/api/v1/console/products/${encodeURIComponent(id)}`, { signal }),
  });

/** A product with its texts, attributes and variants. */
export const useProduct = (id: string) => useQuery(productQuery(id));
