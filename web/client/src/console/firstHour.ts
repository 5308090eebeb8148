import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

export interface FirstHourStep {
  key: string;
  state: 'DONE' | 'OPEN' | 'BLOCKED';
  why: { code: string; text: string }[];
  link: string;
}

export interface FirstHour {
  mode: 'DEMO' | 'LIVE' | 'NEW';
  steps: FirstHourStep[];
  done: number;
  of: number;
}

export const firstHourKey = ['console', 'first-hour'] as const;

export const firstHourQuery = queryOptions({
  queryKey: firstHourKey,
  queryFn: ({ signal }) => request<FirstHour>('/api/v1/console/first-hour', { signal }),
});

/** What is left to do before the shop can sell; the server looks, nobody ticks. */
export const useFirstHour = () => useQuery(firstHourQuery);

/** Opens the shop for real customers. */
export const goLive = () => request<FirstHour>('/api/v1/console/go-live', { method: 'POST' });
