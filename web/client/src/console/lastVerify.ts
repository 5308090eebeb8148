import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const lastVerifyKey = ['console', 'verify', 'last'] as const;

const lastVerifyQuery = queryOptions({
  queryKey: lastVerifyKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/verify/last', { signal }),
});

/** What the newest check of the invariants found, whoever asked for it; nothing before the first. */
export const useLastVerify = () => useQuery(lastVerifyQuery);
