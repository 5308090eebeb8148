import { useNavigate, useSearch } from '@tanstack/react-router';
import { useAudit } from '@entrepot/client/console/audit.ts';
import type { AuditRow } from '@entrepot/client/console/types.ts';
import { DoerName } from '../../../shared/frame/DoerName.tsx';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';

const columns: ListColumn<AuditRow>[] = [
  {
    id: 'at',
    header: 'web.console.audit.at',
    fixed: true,
    moments: true,
    cell: (row) => <Moment at={row.at} short />,
  },
  {
    id: 'actor',
    header: 'web.console.audit.actor',
    cell: (row) => (row.by ? <DoerName by={row.by} /> : <bdi>{row.actor}</bdi>),
  },
  { id: 'action', header: 'web.console.audit.action', cell: (row) => row.action },
  { id: 'subject', header: 'web.console.audit.subject', cell: (row) => <bdi>{row.subject}</bdi> },
  {
    id: 'detail',
    header: 'web.console.audit.detail',
    cell: (row) => (
      <span className="clip clip-wide" title={row.detail ?? undefined}>
        {row.detail || '–'}
      </span>
    ),
  },
];

/** Who did what, when; it can be read and never changed. */
export function AuditPage() {
  const search = useSearch({ from: '/inside/audit' });
  const navigate = useNavigate({ from: '/audit' });
  return (
    <ListPage
      name="audit"
      title="web.console.audit.title"
      empty="web.console.audit.empty"
      emptyIcon="history"
      searchHint="web.console.audit.searchHint"
      query={useAudit(search)}
      columns={columns}
      rowKey={(row) => row.id}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
