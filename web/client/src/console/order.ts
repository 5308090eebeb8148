import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

/** Payment, customs and carrier move an order while somebody looks at it. */
export const movingMilliseconds = 5_000;

export const orderKey = (id: string) => ['console', 'order', id] as const;

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: orderKey(id),
    queryFn: ({ signal }) => call('GET', '/api/v1/console/orders/{id}', { path: { id }, signal }),
    refetchInterval: movingMilliseconds,
  });

/** An order with everything that staff may see of it. */
export const useOrder = (id: string) => useQuery(orderQuery(id));
