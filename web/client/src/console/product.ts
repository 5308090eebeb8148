import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const productKey = (id: string) => ['console', 'product', id] as const;

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: productKey(id),
    queryFn: ({ signal }) => call('GET', '/api/v1/console/products/{id}', { path: { id }, signal }),
  });

/** A product with its texts, attributes and variants. */
export const useProduct = (id: string) => useQuery(productQuery(id));
