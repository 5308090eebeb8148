import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface RiskRule {
  code: string;
  measure: string;
  threshold: number;
  windowMinutes: number;
  points: number;
}

export const riskRulesQuery = queryOptions({
  queryKey: ['console', 'risk', 'rules'],
  queryFn: ({ signal }) => request<RiskRule[]>('/api/v1/console/risk/rules', { signal }),
  staleTime: 10 * 60_000,
});

/** The rules that judge an order, with how loudly each speaks. */
export const useRiskRules = () => useQuery(riskRulesQuery);
