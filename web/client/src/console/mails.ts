import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';
import type { MailRow } from './types.ts';

export const mailsKey = ['console', 'mails'] as const;

export const mailsQuery = (filter: ListFilter) => listOptions<MailRow>('mails', mailsKey, filter);

/** Mails that were written, whether or not they were sent. */
export const useMails = (filter: ListFilter) => useQuery(mailsQuery(filter));
