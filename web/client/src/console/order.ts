import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { ConsoleOrder } from './types.ts';

/** Payment, customs and carrier move an order while somebody looks at it. */
export const movingMilliseconds = 5_000;

export const orderKey = (id: string) => ['console', 'order', id] as const;

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: orderKey(id),
    queryFn: ({ signal }) =>
      request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: movingMilliseconds,
  });

/** An order with everything that staff may see of it. */
export const useOrder = (id: string) => useQuery(orderQuery(id));
