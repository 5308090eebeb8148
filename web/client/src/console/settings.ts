import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const settingsQuery = queryOptions({
  queryKey: ['console', 'settings'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/settings', { signal }),
});

/** The settings in force and where each comes from; secrets are masked by the server. */
export const useSettings = () => useQuery(settingsQuery);
