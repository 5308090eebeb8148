import { QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '@entrepot/client/problem.ts';

/** How long an answer counts as fresh, by how quickly the thing behind it changes. */
export const staleMilliseconds = { moving: 5_000, steady: 60_000, fixed: 10 * 60_000 } as const;

const attempts = 2;

/** One cache for all server data; a lost session is told once, here, not by every page. */
export function createQueryClient(sessionLost: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError(failure) {
        if (asProblem(failure).status === 401) sessionLost();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: staleMilliseconds.moving,
        retry: (count, failure) => asProblem(failure).retryable && count < attempts,
      },
      mutations: { retry: false },
    },
  });
}
