import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface Attention {
  total: number;
  items: { code: string; count: number }[];
}

const often = 60_000;

export const attentionKey = ['console', 'orders', 'attention'] as const;

export const attentionQuery = queryOptions({
  queryKey: attentionKey,
  queryFn: ({ signal }) => request<Attention>('/api/v1/console/orders/attention', { signal }),
  refetchInterval: often,
});

/** How many orders need a decision, by what they need it for. */
export const useAttention = () => useQuery(attentionQuery);
