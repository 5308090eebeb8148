import { Button, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { askPayment } from '@entrepot/client/console/askPayment.ts';
import { bookShipment } from '@entrepot/client/console/bookShipment.ts';
import { cancelOrder } from '@entrepot/client/console/cancelOrder.ts';
import { orderKey } from '@entrepot/client/console/order.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useMay } from '../../../shared/useMay.ts';
import { useNotice } from '../../../shared/useNotice.ts';

/** What can be done with an order as it stands. */
export function OrderActions({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const notice = useNotice();
  const book = useMutation({
    mutationFn: () => bookShipment(order.id, attempt.key),
    onSuccess: (booked) => {
      attempt.ended();
      notice(
        intl.formatMessage(
          { id: 'web.console.order.booked' },
          { waybill: booked.shipments[0]?.waybill ?? '' },
        ),
      );
      return queries.invalidateQueries({ queryKey: orderKey(order.id) });
    },
    onError: attempt.ended,
  });
  const may = useMay();
  if (!may('ORDER_WRITE')) {
    return (
      <p className="muted small">
        <FormattedMessage id="web.console.forbidden.needs" values={{ permission: 'ORDER_WRITE' }} />
      </p>
    );
  }
  const open = order.states.order === 'CONFIRMED' && order.states.delivery === 'OPEN';
  const blocked = order.states.risk === 'REVIEW' || order.states.risk === 'REFUSED';
  const lost = ['FAILED', 'RELEASED', 'EXPIRED'].includes(order.states.payment);
  const cancellable =
    ['PENDING', 'CONFIRMED'].includes(order.states.order) &&
    ['OPEN', 'BOOKED'].includes(order.states.delivery);
  return (
    <>
      {open ? (
        <Button onClick={() => book.mutate()} loading={book.isPending} disabled={blocked || lost}>
          <FormattedMessage id="web.console.order.book" />
        </Button>
      ) : null}
      {lost && order.states.order === 'CONFIRMED' ? <AskPayment order={order} /> : null}
      {cancellable ? <Cancel order={order} /> : null}
      {blocked && open ? (
        <p className="muted">
          <FormattedMessage id="web.console.order.riskFirst" />
        </p>
      ) : null}
      <ProblemNotice failure={book.error} takesFocus />
    </>
  );
}

/** The money is gone though the order is kept: it is asked for again, or the order is cancelled. */
function AskPayment({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const ask = useMutation({
    mutationFn: () => askPayment(order),
    onSuccess: () => {
      notice(intl.formatMessage({ id: 'web.console.order.askedPayment' }));
      return queries.invalidateQueries({ queryKey: orderKey(order.id) });
    },
  });
  return (
    <>
      <Button onClick={() => ask.mutate()} loading={ask.isPending}>
        <FormattedMessage id="web.console.order.askPayment" />
      </Button>
      <p className="muted">
        <FormattedMessage id="web.console.order.paymentLost" />
      </p>
      <ProblemNotice failure={ask.error} takesFocus />
    </>
  );
}

function Cancel({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () => cancelOrder(order, reason.trim(), attempt.key),
    onSuccess: () => {
      attempt.ended();
      close();
      return queries.invalidateQueries({ queryKey: orderKey(order.id) });
    },
    onError: attempt.ended,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    cancel.mutate();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        <FormattedMessage id="web.console.order.cancel" />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={intl.formatMessage(
          { id: 'web.console.order.cancelTitle' },
          { number: order.number },
        )}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <form className="dialog-form" onSubmit={submit}>
          <p>
            <FormattedMessage id="web.console.order.cancelText" />
          </p>
          <ProblemNotice failure={cancel.error} takesFocus />
          <TextInput
            required
            maxLength={200}
            label={intl.formatMessage({ id: 'web.console.order.cancelReason' })}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="web.console.order.keep" />
            </Button>
            <Button type="submit" className="danger" loading={cancel.isPending}>
              <FormattedMessage id="web.console.order.cancel" />
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
