import { queryOptions } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Completion } from './types.ts';

export const outcomeKey = (checkoutId: string) => ['outcome', checkoutId] as const;

const firstPauseMilliseconds = 1_000;
const longestPauseMilliseconds = 5_000;

/** States in which the provider has not said its last word. */
export function isOpen(outcome: Completion | undefined): boolean {
  return !outcome || outcome.state === 'PAYING' || outcome.state === 'IN_DOUBT';
}

/** How a payment ended, asked again with growing pauses until it has. */
export const outcomeQuery = (checkoutId: string) =>
  queryOptions({
    queryKey: outcomeKey(checkoutId),
    queryFn: ({ signal }) =>
      request<Completion>(`/api/v1/checkouts/${encodeURIComponent(checkoutId)}/outcome`, {
        signal,
      }),
    refetchInterval: (query) =>
      isOpen(query.state.data)
        ? Math.min(
            firstPauseMilliseconds * (1 + query.state.dataUpdateCount),
            longestPauseMilliseconds,
          )
        : false,
    staleTime: 0,
  });
