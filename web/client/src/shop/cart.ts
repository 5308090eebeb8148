import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const cartKey = (id: string) => ['cart', id] as const;

export const cartQuery = (id: string) =>
  queryOptions({
    queryKey: cartKey(id),
    queryFn: ({ signal }) => call('GET', '/api/v1/carts/{id}', { path: { id }, signal }),
  });

/** The basket behind a checkout: the names of what is bought. */
export const useCart = (id: string) => useQuery(cartQuery(id));
