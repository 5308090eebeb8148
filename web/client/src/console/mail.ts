import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Mail } from './types.ts';

export const mailKey = (id: string) => ['console', 'mail', id] as const;

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: mailKey(id),
    queryFn: ({ signal }) =>
      request<Mail>(`/api/v1/console/mails/${encodeURIComponent(id)}`, { signal }),
  });

/** A mail as it was written. */
export const useMail = (id: string) => useQuery(mailQuery(id));
