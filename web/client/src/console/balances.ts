import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from '../shop/types.ts';

export interface Balance {
  account: string;
  posted: Money;
  pending: Money;
}

export const balancesQuery = (prefix: string) =>
  queryOptions({
    queryKey: ['console', 'balances', prefix],
    queryFn: ({ signal }) =>
      request<Balance[]>('/api/v1/console/ledger/balances', { query: { prefix }, signal }),
  });

/** What every account of the ledger holds. */
export const useBalances = (prefix: string) => useQuery(balancesQuery(prefix));
