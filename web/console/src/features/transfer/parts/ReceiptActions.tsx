import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  assignReceipt,
  bankKey,
  returnReceipt,
  type BankReceipt,
} from '@entrepot/client/console/bankTransfers.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import type { MessageId } from '../../../shared/messages.ts';

/** Money is somebody's: it is assigned to an order, or it was sent back. */
export function ReceiptActions({ receipt }: { receipt: BankReceipt }) {
  const intl = useIntl();
  const [asked, setAsked] = useState<'assign' | 'return'>();
  const close = () => setAsked(undefined);
  const assignable = receipt.state !== 'SHORT' && receipt.state !== 'OVER';
  const back = receipt.state === 'OVER' ? receipt.open : receipt.amount;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {assignable ? (
        <Button size="xs" onClick={() => setAsked('assign')}>
          <FormattedMessage id="web.console.transfer.assign" />
        </Button>
      ) : null}
      <Button size="xs" variant="default" onClick={() => setAsked('return')}>
        <FormattedMessage id="web.console.transfer.return" />
      </Button>
      <Modal
        opened={Boolean(asked)}
        onClose={close}
        title={
          asked === 'assign'
            ? intl.formatMessage({ id: 'web.console.transfer.assignTitle' })
            : intl.formatMessage(
                { id: 'web.console.transfer.returnTitle' },
                { amount: back.display },
              )
        }
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        {asked === 'assign' ? (
          <Decision
            label="web.console.transfer.number"
            submit="web.console.transfer.assign"
            decide={(text) => assignReceipt(receipt.id, text)}
            onDone={close}
          />
        ) : (
          <Decision
            label="web.console.transfer.note"
            submit="web.console.transfer.return"
            decide={(text) => returnReceipt(receipt.id, text)}
            onDone={close}
          >
            <p>
              <FormattedMessage id="web.console.transfer.returnText" />
            </p>
          </Decision>
        )}
      </Modal>
    </Group>
  );
}

interface DecisionProps {
  label: MessageId;
  submit: MessageId;
  decide: (text: string) => Promise<BankReceipt>;
  onDone: () => void;
  children?: ReactNode;
}

function Decision({ label, submit, decide, onDone, children }: DecisionProps) {
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const made = useMutation({
    mutationFn: () => decide(text.trim()),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: bankKey });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && !made.isPending) made.mutate();
  };
  return (
    <form className="dialog-form" onSubmit={send}>
      {children}
      <ProblemNotice failure={made.error} takesFocus />
      <TextInput
        label={<FormattedMessage id={label} />}
        value={text}
        maxLength={500}
        required
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" loading={made.isPending}>
        <FormattedMessage id={submit} />
      </Button>
    </form>
  );
}
