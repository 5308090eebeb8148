import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type Balance = Schema<'ConsoleBooksBalanceRow'>;

export const balancesQuery = (prefix: string) =>
  queryOptions({
    queryKey: ['console', 'balances', prefix],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/ledger/balances', { query: { prefix }, signal }),
  });

/** What every account of the ledger holds. */
export const useBalances = (prefix: string) => useQuery(balancesQuery(prefix));
