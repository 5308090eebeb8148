import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';

export const mailKey = (id: string) => ['console', 'mail', id] as const;

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: mailKey(id),
    queryFn: ({ signal }) => call('GET', '/api/v1/console/mails/{id}', { path: { id }, signal }),
  });

/** A mail as it was written. */
export const useMail = (id: string) => useQuery(mailQuery(id));
