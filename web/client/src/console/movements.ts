import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Doer, Page } from './types.ts';

export interface Movement {
  id: string;
  warehouse: string;
  kind: string;
  onHandDelta: number;
  reservedDelta: number;
  reason?: string | null;
  at: string;
  by?: Doer | null;
}

export const movementsQuery = (variantId: string, warehouse: string) =>
  queryOptions({
    queryKey: ['console', 'stock', 'movements', variantId, warehouse],
    queryFn: ({ signal }) =>
      request<Page<Movement>>(`/api/v1/console/stock/${encodeURIComponent(variantId)}/movements`, {
        query: { warehouse },
        signal,
      }),
  });

/** Why the stock is what it is: every movement, newest first. */
export const useMovements = (variantId: string, warehouse: string) =>
  useQuery(movementsQuery(variantId, warehouse));
