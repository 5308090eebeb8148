import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Cart } from './types.ts';

export const cartKey = (id: string) => ['cart', id] as const;

export const cartQuery = (id: string) =>
  queryOptions({
    queryKey: cartKey(id),
    queryFn: ({ signal }) => request<Cart>(`/api/v1/carts/${encodeURIComponent(id)}`, { signal }),
  });

/** The basket behind a checkout: the names of what is bought. */
export const useCart = (id: string) => useQuery(cartQuery(id));
