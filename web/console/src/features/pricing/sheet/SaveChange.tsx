import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  changePrices,
  priceRowsKey,
  type TypedPrice,
} from '@entrepot/client/console/priceLists.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useNotice } from '../../../shared/useNotice.ts';

interface SaveChangeProps {
  list: string;
  market: string;
  rows: TypedPrice[];
  onSaved: () => void;
}

/** From when to when the prices hold, and why: now and for good where nothing is said. */
export function SaveChange({ list, market, rows, onSaved }: SaveChangeProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const notice = useNotice();
  const [opened, { open, close }] = useDisclosure(false);
  const form = useForm({ initialValues: { from: '', until: '', reason: '', rising: false } });
  const save = useMutation({
    mutationFn: ({ from, until, reason, rising }: typeof form.values) =>
      changePrices(list, {
        id: attempt.key,
        market,
        rows,
        from: from ? new Date(from).toISOString() : undefined,
        until: until ? new Date(until).toISOString() : undefined,
        reason,
        rising,
      }),
    onSuccess: (change) => {
      attempt.ended();
      close();
      form.reset();
      onSaved();
      notice(intl.formatMessage({ id: 'web.console.prices.saved' }, { count: change.rows }));
      return queries.invalidateQueries({ queryKey: priceRowsKey(list) });
    },
    onError: attempt.ended,
  });
  const label = (id: FormatjsIntl.Message['ids']) => intl.formatMessage({ id });
  return (
    <>
      <Button onClick={open} disabled={rows.length === 0}>
        <FormattedMessage id="web.console.prices.save" values={{ count: rows.length }} />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={label('web.console.prices.saveTitle')}
        closeButtonProps={{ 'aria-label': label('web.shared.close') }}
      >
        <form className="dialog-form" onSubmit={form.onSubmit((values) => save.mutate(values))}>
          <ProblemNotice failure={save.error} takesFocus />
          <TextInput
            required
            maxLength={500}
            data-autofocus
            label={label('web.console.prices.reason')}
            {...form.getInputProps('reason')}
          />
          <TextInput
            type="datetime-local"
            label={label('web.console.prices.begins')}
            description={label('web.console.prices.beginsHint')}
            {...form.getInputProps('from')}
          />
          <TextInput
            type="datetime-local"
            label={label('web.console.prices.ends')}
            description={label('web.console.prices.endsHint')}
            {...form.getInputProps('until')}
          />
          <Checkbox
            label={label('web.console.prices.rising')}
            {...form.getInputProps('rising', { type: 'checkbox' })}
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="web.shared.close" />
            </Button>
            <Button type="submit" loading={save.isPending}>
              <FormattedMessage id="web.console.prices.save" values={{ count: rows.length }} />
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
