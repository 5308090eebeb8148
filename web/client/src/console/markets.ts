import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const marketsQuery = queryOptions({
  queryKey: ['markets'],
  queryFn: ({ signal }) => call('GET', '/api/v1/markets', { signal }),
  staleTime: 10 * 60_000,
});

/** Where the shop sells, and on which terms. */
export const useMarkets = () => useQuery(marketsQuery);
