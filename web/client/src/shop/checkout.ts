import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Checkout } from './types.ts';

export const checkoutKey = (id: string) => ['checkout', id] as const;

export const checkoutQuery = (id: string) =>
  queryOptions({
    queryKey: checkoutKey(id),
    queryFn: ({ signal }) =>
      request<Checkout>(`/api/v1/checkouts/${encodeURIComponent(id)}`, { signal }),
  });

/** The checkout as the server has it now. */
export const useCheckout = (id: string) => useQuery(checkoutQuery(id));
