import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { adjustStock } from '@entrepot/client/console/adjustStock.ts';
import { stockKey } from '@entrepot/client/console/stock.ts';
import type { StockRow } from '@entrepot/client/console/types.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useNotice } from '../../../shared/useNotice.ts';

const reasons = ['receipt', 'stocktake', 'damage', 'return'] as const;
const mostAtOnce = 100_000;

/** Adds to or takes from what is on the shelf, with the reason that the movement keeps. */
export function AdjustStock({ row }: { row: StockRow }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const notice = useNotice();
  const [opened, { open, close }] = useDisclosure(false);
  const form = useForm<{ delta: number | string; reason: string }>({
    initialValues: { delta: 0, reason: 'receipt' },
    validate: {
      delta: (value) =>
        Number.isInteger(value) && value !== 0
          ? null
          : intl.formatMessage({ id: 'web.console.stock.deltaWrong' }),
    },
  });
  const adjust = useMutation({
    mutationFn: ({ delta, reason }: typeof form.values) =>
      adjustStock(
        { variantId: row.variantId, warehouse: row.warehouse, delta: Number(delta), reason },
        attempt.key,
      ),
    onSuccess: (level) => {
      attempt.ended();
      close();
      form.reset();
      notice(
        intl.formatMessage(
          { id: 'web.console.stock.changed' },
          { sku: row.sku, onHand: level.onHand },
        ),
      );
      return queries.invalidateQueries({ queryKey: stockKey });
    },
    onError: attempt.ended,
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={open}
        aria-label={intl.formatMessage({ id: 'web.console.stock.changeOf' }, { sku: row.sku })}
      >
        <FormattedMessage id="web.console.stock.change" />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={intl.formatMessage(
          { id: 'web.console.stock.changeTitle' },
          { sku: row.sku, warehouse: row.warehouse },
        )}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <form className="dialog-form" onSubmit={form.onSubmit((values) => adjust.mutate(values))}>
          <ProblemNotice failure={adjust.error} takesFocus />
          <NumberInput
            required
            allowDecimal={false}
            min={-mostAtOnce}
            max={mostAtOnce}
            label={intl.formatMessage({ id: 'web.console.stock.delta' })}
            description={intl.formatMessage(
              { id: 'web.console.stock.deltaHint' },
              { onHand: row.onHand },
            )}
            data-autofocus
            {...form.getInputProps('delta')}
          />
          <Select
            required
            allowDeselect={false}
            label={intl.formatMessage({ id: 'web.console.stock.reason' })}
            data={reasons.map((value) => ({
              value,
              label: intl.formatMessage({ id: `web.console.stock.reason.${value}` }),
            }))}
            {...form.getInputProps('reason')}
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="web.shared.close" />
            </Button>
            <Button type="submit" loading={adjust.isPending}>
              <FormattedMessage id="web.console.stock.save" />
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
