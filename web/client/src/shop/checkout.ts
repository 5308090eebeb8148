import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const checkoutKey = (id: string) => ['checkout', id] as const;

export const checkoutQuery = (id: string) =>
  queryOptions({
    queryKey: checkoutKey(id),
    queryFn: ({ signal }) => call('GET', '/api/v1/checkouts/{id}', { path: { id }, signal }),
  });

/** The checkout as the server has it now. */
export const useCheckout = (id: string) => useQuery(checkoutQuery(id));
