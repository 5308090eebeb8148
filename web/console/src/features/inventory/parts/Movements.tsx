import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useIntl } from 'react-intl';
import { useMovements } from '@entrepot/client/console/movements.ts';
import type { StockRow } from '@entrepot/client/console/types.ts';
import { DoerName } from '../../../shared/frame/DoerName.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { Icon } from '../../../shared/Icon.tsx';

/** Why there is as much as there is: every movement, with who and why. */
export function Movements({ row }: { row: StockRow }) {
  const intl = useIntl();
  const [opened, { open, close }] = useDisclosure(false);
  const label = intl.formatMessage({ id: 'web.console.stock.movementsOf' }, { sku: row.sku });
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={open} aria-label={label} title={label}>
        <Icon name="history" size={14} />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="xl"
        title={label}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        {opened ? <MovementTable row={row} /> : null}
      </Modal>
    </>
  );
}

function MovementTable({ row }: { row: StockRow }) {
  const intl = useIntl();
  const movements = useMovements(row.variantId, row.warehouse);
  if (movements.error) {
    return <ProblemNotice failure={movements.error} retry={() => void movements.refetch()} />;
  }
  const signed = (pieces: number) => intl.formatNumber(pieces, { signDisplay: 'exceptZero' });
  const reasonName = (reason: string) => {
    const id = `web.console.stock.reason.${reason}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : reason;
  };
  return (
    <SmallTable
      caption="web.console.stock.movements"
      rows={movements.data?.items ?? []}
      rowKey={({ id }) => id}
      columns={[
        { header: 'web.console.audit.at', cell: ({ at }) => <Moment at={at} short /> },
        {
          header: 'web.console.stock.reason',
          cell: ({ kind, reason }) =>
            reason ? reasonName(reason) : kind.toLowerCase().replaceAll('_', ' '),
        },
        {
          header: 'web.console.stock.onHand',
          align: 'end',
          cell: ({ onHandDelta }) => signed(onHandDelta),
        },
        {
          header: 'web.console.stock.reserved',
          align: 'end',
          cell: ({ reservedDelta }) => signed(reservedDelta),
        },
        { header: 'web.console.audit.actor', cell: ({ by }) => <DoerName by={by} /> },
      ]}
    />
  );
}
