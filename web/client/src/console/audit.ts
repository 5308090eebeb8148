import { useQuery } from '@tanstack/react-query';
import { listOptions, type ListFilter } from './lists.ts';

export const auditKey = ['console', 'audit'] as const;

export const auditQuery = ({ q, ...rest }: ListFilter) =>
  listOptions('/api/v1/console/audit', auditKey, { ...rest, subject: q });

/** Who did what, newest first. */
export const useAudit = (filter: ListFilter) => useQuery(auditQuery(filter));
