import { Skeleton } from '@mantine/core';
import { FormattedDate, FormattedMessage } from 'react-intl';
import { useWaitingReceipts, type BankReceipt } from '@entrepot/client/console/bankTransfers.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { ReceiptActions } from './ReceiptActions.tsx';

/** What came in and fits no order by itself. */
export function ReceiptsPanel() {
  const receipts = useWaitingReceipts();
  const may = useMay();
  return (
    <Panel title="web.console.transfer.waiting" flush>
      {receipts.error ? (
        <ProblemNotice failure={receipts.error} retry={() => void receipts.refetch()} />
      ) : null}
      {receipts.isPending ? <Skeleton className="late" height={160} radius="md" /> : null}
      {receipts.data?.items.length === 0 ? (
        <EmptyState icon="check" text="web.console.transfer.none" />
      ) : null}
      {receipts.data && receipts.data.items.length > 0 ? (
        <SmallTable
          caption="web.console.transfer.waiting"
          rows={receipts.data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'web.console.transfer.day',
              cell: ({ bookedOn }) => (
                <FormattedDate value={bookedOn} dateStyle="medium" timeZone="UTC" />
              ),
            },
            { header: 'web.console.transfer.state', cell: (row) => <Recognised receipt={row} /> },
            {
              header: 'web.console.transfer.payer',
              cell: ({ payerName, payerIban }) => <bdi title={payerIban}>{payerName || '–'}</bdi>,
            },
            {
              header: 'web.console.transfer.message',
              cell: ({ message }) => <span dir="auto">{message || '–'}</span>,
            },
            {
              header: 'web.console.transfer.for',
              cell: ({ orderNumber, wanted }) =>
                orderNumber ? (
                  <>
                    <bdi>{orderNumber}</bdi>
                    {wanted ? (
                      <>
                        {' '}
                        <Amount value={wanted} />
                      </>
                    ) : null}
                  </>
                ) : (
                  '–'
                ),
            },
            {
              header: 'web.console.transfer.amount',
              cell: ({ amount }) => <Amount value={amount} />,
              align: 'end',
            },
            {
              header: 'web.console.transfer.actions',
              cell: (row) => (may('PAYMENT_WRITE') ? <ReceiptActions receipt={row} /> : null),
              align: 'end',
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}

function Recognised({ receipt }: { receipt: BankReceipt }) {
  return (
    <span className="state">
      <StateShape tone="attention" />
      <FormattedMessage id={`web.console.transfer.state.${receipt.state}`} />
    </span>
  );
}
