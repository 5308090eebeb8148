import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Doer } from './types.ts';

export interface OrderVersion {
  version: number;
  movedAt: string;
  lastBy?: Doer | null;
  lastStep?: string | null;
}

const often = 8_000;

export const orderVersionQuery = (id: string) =>
  queryOptions({
    queryKey: ['console', 'order', id, 'version'],
    queryFn: ({ signal }) =>
      request<OrderVersion>(`/api/v1/console/orders/${encodeURIComponent(id)}/version`, { signal }),
    refetchInterval: often,
  });

/** Which version of an order there is by now, and who made it. */
export const useOrderVersion = (id: string) => useQuery(orderVersionQuery(id));
