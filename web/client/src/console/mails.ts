import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { MailRow, Page } from './types.ts';

export const mailsKey = ['console', 'mails'] as const;

export type MailsFilter = Record<string, string | undefined>;

export const mailsQuery = ({ q, after, ...rest }: MailsFilter) => {
  const query = { ...rest, reference: q, before: after };
  return queryOptions({
    queryKey: [...mailsKey, query],
    queryFn: ({ signal }) => request<Page<MailRow>>('/api/v1/console/mails', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Mails that were written, whether or not they were sent. */
export const useMails = (filter: MailsFilter) => useQuery(mailsQuery(filter));
