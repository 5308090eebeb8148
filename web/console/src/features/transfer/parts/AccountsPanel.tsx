import { FormattedMessage } from 'react-intl';
import { useBankAccounts } from '@entrepot/client/console/bankTransfers.ts';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';

/** The accounts that shoppers are told. */
export function AccountsPanel() {
  const accounts = useBankAccounts();
  return (
    <Panel title="web.console.transfer.accounts" flush>
      <ProblemNotice failure={accounts.error} retry={() => void accounts.refetch()} />
      {accounts.data?.items.length === 0 ? (
        <EmptyState icon="coins" text="web.console.transfer.noAccounts" />
      ) : null}
      {accounts.data && accounts.data.items.length > 0 ? (
        <SmallTable
          caption="web.console.transfer.accounts"
          rows={accounts.data.items}
          rowKey={({ iban }) => iban}
          columns={[
            { header: 'web.console.transfer.iban', cell: ({ iban }) => <bdi>{iban}</bdi> },
            { header: 'web.console.transfer.holder', cell: ({ holder }) => <bdi>{holder}</bdi> },
            { header: 'web.console.transfer.currency', cell: ({ currency }) => currency },
            {
              header: 'web.console.transfer.offered',
              cell: ({ active }) => (
                <span className="state">
                  <StateShape tone={active ? 'good' : 'none'} />
                  <FormattedMessage
                    id={active ? 'web.console.transfer.offered' : 'web.console.transfer.notOffered'}
                  />
                </span>
              ),
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
