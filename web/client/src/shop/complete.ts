import { queryOptions } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/**
 * The total is what the shopper saw: if the quote says otherwise nothing happens and the answer says so.
 * A new attempt pays anew when the payment before has failed.
 */
export type Complete = Schema<'CheckoutComplete'>;

/** Does whatever is next: the same key and body answer the same result however often they are sent. */
export const complete = (id: string, body: Complete, idempotencyKey: string) =>
  call('POST', '/api/v1/checkouts/{id}/complete', { path: { id }, body, idempotencyKey });

const firstPauseMilliseconds = 1_000;
const longestPauseMilliseconds = 5_000;

export const outcomeKey = (id: string) => ['outcome', id] as const;

/**
 * How the payment ended, asked with growing pauses until the provider has said it. Each question has a
 * key of its own, because the answer to an old one would be the old answer.
 */
export const outcomeQuery = (id: string) =>
  queryOptions({
    queryKey: outcomeKey(id),
    queryFn: () => complete(id, {}, crypto.randomUUID()),
    refetchInterval: ({ state }) =>
      !state.data || state.data.state === 'PENDING'
        ? Math.min(firstPauseMilliseconds * (1 + state.dataUpdateCount), longestPauseMilliseconds)
        : false,
    staleTime: 0,
    gcTime: 0,
  });
