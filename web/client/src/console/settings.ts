import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { SettingRow } from './types.ts';

export const settingsQuery = queryOptions({
  queryKey: ['console', 'settings'],
  queryFn: ({ signal }) => request<{ items: SettingRow[] }>('/api/v1/console/settings', { signal }),
});

/** The settings in force and where each comes from; secrets are masked by the server. */
export const useSettings = () => useQuery(settingsQuery);
