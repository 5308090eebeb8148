import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

const often = 60_000;

export const attentionKey = ['console', 'orders', 'attention'] as const;

export const attentionQuery = queryOptions({
  queryKey: attentionKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/orders/attention', { signal }),
  refetchInterval: often,
});

/** How many orders need a decision, by what they need it for. */
export const useAttention = () => useQuery(attentionQuery);
