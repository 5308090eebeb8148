import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import { movingMilliseconds, orderKey } from './order.ts';

export const transfersQuery = (orderId: string) =>
  queryOptions({
    queryKey: [...orderKey(orderId), 'transfers'],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/orders/{id}/transfers', {
        path: { id: orderId },
        signal,
      }),
    refetchInterval: movingMilliseconds,
  });

/** What the ledger says about an order, in the order in which it was posted. */
export const useTransfers = (orderId: string) => useQuery(transfersQuery(orderId));
