import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { addTracking, type TrackingEntry } from '@entrepot/client/console/addTracking.ts';
import { orderKey } from '@entrepot/client/console/order.ts';
import type { Parcel } from '@entrepot/client/shop/types.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { trackingStatuses, trackingText } from '../../../shared/trackingText.ts';
import { useAttempt } from '../../../shared/useAttempt.ts';

/** The operator's clock as a date field shows it: local, to the minute. */
export function localMinute(now: Date): string {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

interface Fields {
  status: TrackingEntry['status'];
  location: string;
  note: string;
  at: string;
}

/** Enters by hand what a carrier reports. */
export function AddTracking({ shipment, orderId }: { shipment: Parcel; orderId: string }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [opened, { open, close }] = useDisclosure(false);
  const form = useForm<Fields>({
    initialValues: { status: 'IN_TRANSIT', location: '', note: '', at: localMinute(new Date()) },
  });
  const add = useMutation({
    mutationFn: (values: typeof form.values) =>
      addTracking(
        shipment.id,
        {
          status: values.status,
          location: values.location.trim() || undefined,
          note: values.note.trim() || undefined,
          at: new Date(values.at).toISOString(),
        },
        attempt.key,
      ),
    onSuccess: () => {
      attempt.ended();
      close();
      return queries.invalidateQueries({ queryKey: orderKey(orderId) });
    },
    onError: attempt.ended,
  });
  const start = () => {
    form.setValues({ status: 'IN_TRANSIT', location: '', note: '', at: localMinute(new Date()) });
    add.reset();
    open();
  };
  return (
    <>
      <Button variant="default" onClick={start}>
        <FormattedMessage id="web.console.order.addTracking" />
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={intl.formatMessage(
          { id: 'web.console.order.trackingTitle' },
          { waybill: shipment.waybill },
        )}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
      >
        <form className="dialog-form" onSubmit={form.onSubmit((values) => add.mutate(values))}>
          <ProblemNotice failure={add.error} takesFocus />
          <Select
            required
            allowDeselect={false}
            label={intl.formatMessage({ id: 'web.console.order.trackingStatus' })}
            data={trackingStatuses.map((value) => ({ value, label: trackingText(intl, value) }))}
            {...form.getInputProps('status')}
          />
          <TextInput
            maxLength={120}
            label={intl.formatMessage({ id: 'web.console.order.trackingLocation' })}
            {...form.getInputProps('location')}
          />
          <TextInput
            required
            type="datetime-local"
            label={intl.formatMessage({ id: 'web.console.order.trackingAt' })}
            {...form.getInputProps('at')}
          />
          <Textarea
            maxLength={500}
            autosize
            label={intl.formatMessage({ id: 'web.console.order.trackingNote' })}
            {...form.getInputProps('note')}
          />
          <div className="dialog-actions">
            <Button variant="default" onClick={close}>
              <FormattedMessage id="web.shared.close" />
            </Button>
            <Button type="submit" loading={add.isPending}>
              <FormattedMessage id="web.console.order.trackingSave" />
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
