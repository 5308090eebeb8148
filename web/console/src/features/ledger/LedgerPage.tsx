import { Skeleton, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useBalances, type Balance } from '@entrepot/client/console/balances.ts';
import { Amount } from '../../shared/frame/Amount.tsx';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { ScrollRegion } from '../../shared/frame/ScrollRegion.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { withFilter } from '../../shared/list/search.ts';
import { grouped } from './grouped.ts';

/** What every account holds, by kind of account, in the currency it is kept in. */
export function LedgerPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  const balances = useBalances('');
  const typed = search.q?.toLowerCase() ?? '';
  const rows = (balances.data ?? []).filter(({ account }) => account.toLowerCase().includes(typed));
  return (
    <div className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.ledger.title' })}>
        <TextInput
          type="search"
          size="xs"
          w={240}
          aria-label={intl.formatMessage({ id: 'web.console.ledger.search' })}
          placeholder={intl.formatMessage({ id: 'web.console.ledger.search' })}
          leftSection={<Icon name="search" size={14} />}
          value={search.q ?? ''}
          onChange={(event) =>
            void navigate({
              search: withFilter(search, 'q', event.currentTarget.value),
              replace: true,
            })
          }
        />
      </PageTitle>
      <p className="muted">
        <FormattedMessage id="web.console.ledger.text" />
      </p>
      {balances.error ? (
        <ProblemNotice failure={balances.error} retry={() => void balances.refetch()} />
      ) : null}
      {balances.isPending ? <Skeleton className="late" height={420} radius="md" /> : null}
      {balances.data && rows.length === 0 ? (
        <EmptyState
          icon="coins"
          text={typed ? 'web.console.list.noMatch' : 'web.console.money.none'}
        />
      ) : null}
      {grouped(rows).map(({ name, rows: group }) => (
        <Accounts key={name} name={name} rows={group} />
      ))}
    </div>
  );
}

function Accounts({ name, rows }: { name: string; rows: Balance[] }) {
  const intl = useIntl();
  const id = `web.console.ledger.group.${name}` as FormatjsIntl.Message['ids'];
  return (
    <section className="panel panel-flush">
      <header>
        <h2>{intl.messages[id] ? intl.formatMessage({ id }) : name}</h2>
      </header>
      <ScrollRegion label="web.console.ledger.title">
        <table className="small-table ledger-table">
          <thead>
            <tr>
              <th>
                <FormattedMessage id="web.console.ledger.account" />
              </th>
              <th className="align-end">
                <FormattedMessage id="web.console.ledger.posted" />
              </th>
              <th className="align-end">
                <FormattedMessage id="web.console.ledger.pending" />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.account + row.posted.currency}>
                <td>
                  <bdi>{row.account}</bdi>
                </td>
                <td className="align-end">
                  <Amount value={row.posted} />
                </td>
                <td className="align-end muted">
                  {/[1-9]/.test(row.pending.amount) ? <Amount value={row.pending} /> : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
