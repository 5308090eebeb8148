import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';
import type { AuditRow } from './types.ts';

export const auditKey = ['console', 'audit'] as const;

export const auditQuery = ({ q, ...rest }: ListFilter) =>
  listOptions<AuditRow>('audit', auditKey, { ...rest, subject: q });

/** Who did what, newest first. */
export const useAudit = (filter: ListFilter) => useQuery(auditQuery(filter));
