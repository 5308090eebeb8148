import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type OrderWhy = Schema<'ConsoleWhyWhy'>;

const whyQuery = (id: string | null) =>
  queryOptions({
    queryKey: ['console', 'order', id, 'why'],
    queryFn: id
      ? ({ signal }: { signal: AbortSignal }) =>
          call('GET', '/api/v1/console/orders/{id}/why', { path: { id }, signal })
      : skipToken,
    staleTime: Infinity,
  });

/** Why an order costs what it costs; what was promised never changes. */
export const useOrderWhy = (id: string | null) => useQuery(whyQuery(id));
