import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMails } from '@entrepot/client/console/mails.ts';
import type { MailRow } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';

const columns: ListColumn<MailRow>[] = [
  {
    id: 'subject',
    header: 'web.console.mails.subject',
    fixed: true,
    cell: (row) => (
      <Link to="/mails/$mailId" params={{ mailId: row.id }} dir="auto">
        {row.subject}
      </Link>
    ),
  },
  { id: 'to', header: 'web.console.mails.to', cell: (row) => <bdi>{row.to}</bdi> },
  { id: 'kind', header: 'web.console.mails.kind', cell: (row) => row.kind },
  { id: 'locale', header: 'web.console.mails.locale', cell: (row) => row.locale },
  {
    id: 'state',
    header: 'web.console.mails.state',
    cell: (row) => <StateBadge kind="mail" state={row.state} />,
  },
  { id: 'at', header: 'web.console.mails.at', cell: (row) => <Moment at={row.createdAt} /> },
];

/** Mails as they were written; without a mail server they are kept and shown here. */
export function MailsPage() {
  const search = useSearch({ from: '/inside/mails' });
  const navigate = useNavigate({ from: '/mails' });
  return (
    <ListPage
      name="mails"
      title="web.console.mails.title"
      empty="web.console.mails.empty"
      query={useMails(search)}
      columns={columns}
      rowKey={(row) => row.id}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
