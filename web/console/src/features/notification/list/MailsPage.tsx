import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { exportPath } from '@entrepot/client/console/lists.ts';
import { useMails } from '@entrepot/client/console/mails.ts';
import type { MailRow } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge, useStateName } from '../../../shared/frame/StateBadge.tsx';

const columns: ListColumn<MailRow>[] = [
  {
    id: 'subject',
    header: 'web.console.mails.subject',
    fixed: true,
    cell: (row) => (
      <Link
        to="/mails/$mailId"
        params={{ mailId: row.id }}
        className="row-link clip clip-wide"
        dir="auto"
      >
        {row.subject}
      </Link>
    ),
  },
  { id: 'to', header: 'web.console.mails.to', cell: (row) => <bdi>{row.to}</bdi> },
  { id: 'kind', header: 'web.console.mails.kind', cell: (row) => <Kind kind={row.kind} /> },
  { id: 'locale', header: 'web.console.mails.locale', cell: (row) => row.locale },
  {
    id: 'state',
    header: 'web.console.mails.state',
    cell: (row) => <StateBadge kind="mail" state={row.state} />,
  },
  {
    id: 'at',
    header: 'web.console.mails.at',
    sort: 'created',
    moments: true,
    cell: (row) => <Moment at={row.createdAt} short />,
  },
];

const states = ['QUEUED', 'SENT', 'KEPT', 'FAILED'];

function Kind({ kind }: { kind: string }) {
  const intl = useIntl();
  const id = `web.console.mail.kind.${kind.toLowerCase()}` as FormatjsIntl.Message['ids'];
  return intl.messages[id] ? intl.formatMessage({ id }) : kind;
}

/** Mails as they were written; without a mail server they are kept and shown here. */
export function MailsPage() {
  const search = useSearch({ from: '/inside/mails' });
  const navigate = useNavigate({ from: '/mails' });
  const stateName = useStateName();
  return (
    <ListPage
      name="mails"
      title="web.console.mails.title"
      empty="web.console.mails.empty"
      emptyIcon="mail"
      searchHint="web.console.mails.searchHint"
      exportPath={exportPath('mails', search)}
      views={[
        { label: 'web.console.mails.view.all', search: {} },
        { label: 'web.console.mails.view.failed', search: { state: 'FAILED' } },
      ]}
      filters={[
        {
          key: 'state',
          label: 'web.console.mails.state',
          options: states.map((value) => ({ value, label: stateName('mail', value) })),
        },
      ]}
      query={useMails(search)}
      columns={columns}
      rowKey={(row) => row.id}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
