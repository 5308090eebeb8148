import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type SearchRule = Schema<'SearchRule'>;
export type SearchQualityRow = Schema<'SearchQualityRow'>;
export type SearchHit = Schema<'SearchPageHit'>;

export interface SearchTrial {
  market: string;
  locale: string;
  q: string;
}

export const searchRulesKey = ['console', 'search', 'rules'] as const;

/** Every rule of the search, the one changed last first. */
export const useSearchRules = () =>
  useQuery({
    queryKey: searchRulesKey,
    queryFn: ({ signal }) => call('GET', '/api/v1/console/search/rules', { signal }),
  });

/** What was searched for in the last days, in one market or in all. */
export const useSearchQuality = (days: number, market: string | undefined) =>
  useQuery({
    queryKey: ['console', 'search', 'quality', days, market],
    queryFn: ({ signal }) =>
      call('GET', '/api/v1/console/search/quality', { query: { days, market }, signal }),
    placeholderData: keepPreviousData,
  });

/** The first hits of a query with the rules and without. */
export const useSearchTrial = (trial: SearchTrial | undefined) =>
  useQuery({
    queryKey: ['console', 'search', 'trial', trial],
    queryFn: trial
      ? ({ signal }) => call('GET', '/api/v1/console/search/trial', { query: { ...trial }, signal })
      : skipToken,
  });

/** Creates the rule under its id (version 0), or writes the next version of the one that was seen. */
export const saveSearchRule = ({ id, ...body }: SearchRule) =>
  call('PUT', '/api/v1/console/search/rules/{id}', { path: { id }, body });

export const removeSearchRule = ({ id, version }: SearchRule) =>
  call('DELETE', '/api/v1/console/search/rules/{id}', { path: { id }, query: { version } });
