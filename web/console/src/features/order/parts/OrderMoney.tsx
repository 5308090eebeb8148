import { FormattedMessage, useIntl } from 'react-intl';
import { useTransfers } from '@entrepot/client/console/transfers.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';

/** What the provider holds and took, and what the ledger says of it, transfer by transfer. */
export function OrderMoney({ order }: { order: ConsoleOrder }) {
  return (
    <>
      <Payment order={order} />
      <Panel title="web.console.money.transfers" flush>
        <Transfers orderId={order.id} />
      </Panel>
    </>
  );
}

function Payment({ order }: { order: ConsoleOrder }) {
  const { payment } = order;
  return (
    <Panel
      title="web.console.money.payment"
      actions={<StateBadge kind="payment" state={order.states.payment} />}
    >
      {payment ? (
        <>
          <dl className="money-figures">
            {(['authorised', 'captured', 'refunded'] as const).map((kind) => (
              <div key={kind}>
                <dt>
                  <FormattedMessage id={`web.console.money.${kind}`} />
                </dt>
                <dd>
                  <Amount value={payment[kind]} />
                </dd>
              </div>
            ))}
          </dl>
          <Facts
            facts={[
              { label: 'web.console.orders.total', value: <Amount value={order.total} /> },
              {
                label: 'web.console.money.method',
                value: `${payment.method}, ${payment.provider}`,
              },
              {
                label: 'web.console.money.reference',
                value: <bdi>{payment.providerReference ?? '–'}</bdi>,
              },
            ]}
          />
        </>
      ) : (
        <p className="muted">
          <FormattedMessage id="web.console.money.noPayment" />
        </p>
      )}
    </Panel>
  );
}

function Transfers({ orderId }: { orderId: string }) {
  const intl = useIntl();
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
  const mode = (name: string) => {
    const id = `web.console.money.mode.${name.toLowerCase()}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : name.toLowerCase().replaceAll('_', ' ');
  };
  return (
    <SmallTable
      caption="web.console.money.transfers"
      rows={transfers.data}
      rowKey={(transfer) => transfer.id}
      columns={[
        { header: 'web.console.money.at', cell: (transfer) => <Moment at={transfer.at} short /> },
        { header: 'web.console.money.kind', cell: (transfer) => transfer.kind },
        { header: 'web.console.money.debit', cell: (transfer) => transfer.debit },
        { header: 'web.console.money.credit', cell: (transfer) => transfer.credit },
        { header: 'web.console.money.mode', cell: (transfer) => mode(transfer.mode) },
        {
          header: 'web.console.money.amount',
          align: 'end',
          cell: (transfer) => <Amount value={transfer.amount} />,
        },
      ]}
    />
  );
}
