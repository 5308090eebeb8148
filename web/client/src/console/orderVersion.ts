import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

const often = 8_000;

export const orderVersionQuery = (id: string) =>
  queryOptions({
    queryKey: ['console', 'order', id, 'version'],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/orders/{id}/version', { path: { id }, signal }),
    refetchInterval: often,
  });

/** Which version of an order there is by now, and who made it. */
export const useOrderVersion = (id: string) => useQuery(orderVersionQuery(id));
