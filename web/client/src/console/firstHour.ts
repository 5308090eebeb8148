import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type FirstHour = Schema<'OpeningShownHour'>;
export type FirstHourStep = Schema<'OpeningShownStep'>;

export const firstHourKey = ['console', 'first-hour'] as const;

export const firstHourQuery = queryOptions({
  queryKey: firstHourKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/first-hour', { signal }),
});

/** What is left to do before the shop can sell; the server looks, nobody ticks. */
export const useFirstHour = () => useQuery(firstHourQuery);

/** Opens the shop for real customers. */
export const goLive = () => call('POST', '/api/v1/console/go-live');
