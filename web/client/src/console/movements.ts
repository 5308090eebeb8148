import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const movementsQuery = (variantId: string, warehouse: string) =>
  queryOptions({
    queryKey: ['console', 'stock', 'movements', variantId, warehouse],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/stock/{variantId}/movements', {
        path: { variantId },
        query: { warehouse },
        signal,
      }),
  });

/** Why the stock is what it is: every movement, newest first. */
export const useMovements = (variantId: string, warehouse: string) =>
  useQuery(movementsQuery(variantId, warehouse));
