import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { ShopOrder } from './types.ts';

export const orderKey = (id: string) => ['order', id] as const;

/** The secret travels in a header, so that it is in no log and no referrer. */
export const orderQuery = (id: string, secret: string) =>
  queryOptions({
    queryKey: orderKey(id),
    queryFn: ({ signal }) =>
      request<ShopOrder>(`/api/v1/orders/${encodeURIComponent(id)}`, {
        signal,
        headers: { 'Order-Secret': secret },
      }),
  });

export const useOrder = (id: string, secret: string) => useQuery(orderQuery(id, secret));
