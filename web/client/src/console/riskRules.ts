import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const riskRulesQuery = queryOptions({
  queryKey: ['console', 'risk', 'rules'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/risk/rules', { signal }),
  staleTime: 10 * 60_000,
});

/** The rules that judge an order, with how loudly each speaks. */
export const useRiskRules = () => useQuery(riskRulesQuery);
