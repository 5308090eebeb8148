import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { bankKey, refundSent, useRefundsToSend } from '@entrepot/client/console/bankTransfers.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { EmptyState } from '../../../shared/frame/EmptyState.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { useMay } from '../../../shared/useMay.ts';

/** Refunds of transferred money, which somebody has to send from the bank. */
export function RefundsPanel() {
  const refunds = useRefundsToSend();
  const queries = useQueryClient();
  const may = useMay();
  const sent = useMutation({
    mutationFn: refundSent,
    onSuccess: () => queries.invalidateQueries({ queryKey: bankKey }),
  });
  return (
    <Panel title="web.console.transfer.refunds" flush>
      <ProblemNotice failure={refunds.error} retry={() => void refunds.refetch()} />
      <ProblemNotice failure={sent.error} takesFocus />
      {refunds.data?.items.length === 0 ? (
        <EmptyState icon="check" text="web.console.transfer.noRefunds" />
      ) : null}
      {refunds.data && refunds.data.items.length > 0 ? (
        <SmallTable
          caption="web.console.transfer.refunds"
          rows={refunds.data.items}
          rowKey={({ id }) => id}
          columns={[
            { header: 'web.console.transfer.for', cell: (row) => <bdi>{row.orderNumber}</bdi> },
            { header: 'web.console.transfer.payer', cell: (row) => <bdi>{row.payerName}</bdi> },
            { header: 'web.console.transfer.iban', cell: (row) => <bdi>{row.payerIban}</bdi> },
            {
              header: 'web.console.transfer.open',
              cell: (row) => <Amount value={row.amount} />,
              align: 'end',
            },
            {
              header: 'web.console.transfer.actions',
              cell: (row) =>
                may('PAYMENT_WRITE') ? (
                  <Button
                    size="xs"
                    loading={sent.isPending && sent.variables === row.id}
                    onClick={() => sent.mutate(row.id)}
                  >
                    <FormattedMessage id="web.console.transfer.sent" />
                  </Button>
                ) : null,
              align: 'end',
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
