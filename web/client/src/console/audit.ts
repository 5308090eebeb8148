import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { AuditRow, Page } from './types.ts';

export const auditKey = ['console', 'audit'] as const;

export type AuditFilter = Record<string, string | undefined>;

export const auditQuery = ({ q, after, ...rest }: AuditFilter) => {
  const query = { ...rest, subject: q, after };
  return queryOptions({
    queryKey: [...auditKey, query],
    queryFn: ({ signal }) => request<Page<AuditRow>>('/api/v1/console/audit', { query, signal }),
    placeholderData: keepPreviousData,
  });
};

/** Who did what, newest first. */
export const useAudit = (filter: AuditFilter) => useQuery(auditQuery(filter));
