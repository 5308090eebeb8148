import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';

export const mailsKey = ['console', 'mails'] as const;

export const mailsQuery = (filter: ListFilter) =>
  listOptions('/api/v1/console/mails', mailsKey, filter);

/** Mails that were written, whether or not they were sent. */
export const useMails = (filter: ListFilter) => useQuery(mailsQuery(filter));
