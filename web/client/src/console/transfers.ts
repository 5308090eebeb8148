import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import { movingMilliseconds, orderKey } from './order.ts';
import type { Transfer } from './types.ts';

export const transfersQuery = (orderId: string) =>
  queryOptions({
    queryKey: [...orderKey(orderId), 'transfers'],
    queryFn: ({ signal }) =>
      request<Transfer[]>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/transfers`, {
        signal,
      }),
    refetchInterval: movingMilliseconds,
  });

/** What the ledger says about an order, in the order in which it was posted. */
export const useTransfers = (orderId: string) => useQuery(transfersQuery(orderId));
