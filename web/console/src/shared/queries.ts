import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '@entrepot/client/problem.ts';

/** How long an answer counts as fresh, by how quickly the thing behind it changes. */
export const staleMilliseconds = { moving: 5_000, steady: 60_000, fixed: 10 * 60_000 } as const;

const attempts = 2;

/** One cache for all server data; a lost session is told once, here, not by every page. */
export function createQueryClient(sessionLost: () => void): QueryClient {
  const onError = (failure: unknown) => {
    const { status, code } = asProblem(failure);
    if (status === 401 && code !== 'bad_credentials') sessionLost();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: staleMilliseconds.moving,
        retry: (count, failure) => asProblem(failure).retryable && count < attempts,
        networkMode: 'always',
      },
      // Without a connection a request fails and says so; the library's way is to wait without a word.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
