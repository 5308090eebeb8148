import { FormattedMessage } from 'react-intl';
import { useTransfers } from '@entrepot/client/console/transfers.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';

/** What the provider holds and took, and what the ledger says of it, transfer by transfer. */
export function OrderMoney({ order }: { order: ConsoleOrder }) {
  const { payment } = order;
  return (
    <Panel title="web.console.order.money">
      {payment ? (
        <Facts
          facts={[
            { label: 'web.console.money.method', value: `${payment.method}, ${payment.provider}` },
            { label: 'web.console.money.reference', value: payment.providerReference ?? '–' },
            { label: 'web.console.money.authorised', value: <Amount value={payment.authorised} /> },
            { label: 'web.console.money.captured', value: <Amount value={payment.captured} /> },
            { label: 'web.console.money.refunded', value: <Amount value={payment.refunded} /> },
          ]}
        />
      ) : null}
      <h3>
        <FormattedMessage id="web.console.money.transfers" />
      </h3>
      <Transfers orderId={order.id} />
    </Panel>
  );
}

function Transfers({ orderId }: { orderId: string }) {
  const transfers = useTransfers(orderId);
  if (transfers.error) {
    return <ProblemNotice failure={transfers.error} retry={() => void transfers.refetch()} />;
  }
  if (!transfers.data) return null;
  if (transfers.data.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="web.console.money.none" />
      </p>
    );
  }
  return (
    <SmallTable
      caption="web.console.money.transfers"
      rows={transfers.data}
      rowKey={(transfer) => transfer.id}
      columns={[
        { header: 'web.console.money.at', cell: (transfer) => <Moment at={transfer.at} /> },
        { header: 'web.console.money.kind', cell: (transfer) => transfer.kind },
        { header: 'web.console.money.debit', cell: (transfer) => transfer.debit },
        { header: 'web.console.money.credit', cell: (transfer) => transfer.credit },
        {
          header: 'web.console.money.mode',
          cell: (transfer) => transfer.mode.toLowerCase().replaceAll('_', ' '),
        },
        {
          header: 'web.console.money.amount',
          align: 'end',
          cell: (transfer) => <Amount value={transfer.amount} />,
        },
      ]}
    />
  );
}
