import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const orderKey = (id: string) => ['order', id] as const;

/** The secret travels in a header, so that it is in no log and no referrer. */
export const orderQuery = (id: string, secret: string) =>
  queryOptions({
    queryKey: orderKey(id),
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/orders/{id}', {
        path: { id },
        signal,
        headers: { 'Order-Secret': secret },
      }),
  });

export const useOrder = (id: string, secret: string) => useQuery(orderQuery(id, secret));
