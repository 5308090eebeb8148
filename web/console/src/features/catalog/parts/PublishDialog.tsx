import { Button, Checkbox, Modal, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CheckResult } from '@entrepot/client/console/listing.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { useZoneName } from '../../../shared/frame/Moment.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { Checks } from '../../../shared/listing/Checks.tsx';
import { useMarketName } from '../../../shared/listing/words.ts';
import { useHandIn, useMayAll } from './useHandIn.ts';

interface PublishDialogProps {
  productId: string;
  checks: CheckResult[];
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

interface Where {
  chosen: boolean;
  from: string;
  until: string;
}

/** A moment as a field of the browser holds it, in the operator's zone, as an instant. */
const instantOf = (local: string): string | undefined =>
  local ? new Date(local).toISOString() : undefined;

/** Where and when a product shall be sold; then through every station, as far as one may. */
export function PublishDialog({ productId, checks, onClose, onDone }: PublishDialogProps) {
  const intl = useIntl();
  const zone = useZoneName();
  const markets = useMarkets().data?.items ?? [];
  const marketName = useMarketName();
  const mayAll = useMayAll();
  const [everywhere, setEverywhere] = useState(true);
  const [where, setWhere] = useState<Record<string, Where>>({});
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const handIn = useHandIn(productId, async () => {
    await onDone();
    onClose();
  });
  const refusing = checks.filter(({ allowed }) => !allowed);
  const chosen = markets.filter(({ code }) => where[code]?.chosen);
  const change = (code: string, part: Partial<Where>) =>
    setWhere((before) => ({
      ...before,
      [code]: { chosen: false, from: '', until: '', ...before[code], ...part },
    }));
  const send = (through: boolean) =>
    handIn.mutate({
      kind: 'submit',
      through,
      body: {
        publications: everywhere
          ? []
          : chosen.map(({ code }) => ({
              market: code,
              channel: 'SHOP',
              opensAt: instantOf(where[code]?.from ?? '') ?? null,
              closesAt: instantOf(where[code]?.until ?? '') ?? null,
            })),
        ...(due ? { dueAt: instantOf(due) } : {}),
        ...(note.trim() ? { reason: note.trim() } : {}),
      },
    });
  const incomplete = !everywhere && chosen.length === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={intl.formatMessage({ id: 'web.console.publish.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <div className="dialog-form">
        <ProblemNotice failure={handIn.error} takesFocus />
        <Radio.Group
          label={intl.formatMessage({ id: 'web.console.publish.where' })}
          value={everywhere ? 'all' : 'some'}
          onChange={(value) => setEverywhere(value === 'all')}
        >
          <Radio value="all" label={intl.formatMessage({ id: 'web.console.publish.all' })} />
          <Radio value="some" label={intl.formatMessage({ id: 'web.console.publish.some' })} />
        </Radio.Group>
        {everywhere ? null : (
          <ul className="plain-list market-choice">
            {markets.map(({ code }) => (
              <li key={code}>
                <Checkbox
                  label={marketName(code)}
                  checked={where[code]?.chosen ?? false}
                  onChange={(event) => change(code, { chosen: event.currentTarget.checked })}
                />
                {where[code]?.chosen ? (
                  <div className="form-grid form-grid-two">
                    <TextInput
                      type="datetime-local"
                      label={intl.formatMessage({ id: 'web.console.publish.from' })}
                      value={where[code].from}
                      onChange={(event) => change(code, { from: event.currentTarget.value })}
                    />
                    <TextInput
                      type="datetime-local"
                      label={intl.formatMessage({ id: 'web.console.publish.until' })}
                      value={where[code].until}
                      onChange={(event) => change(code, { until: event.currentTarget.value })}
                    />
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <TextInput
          type="datetime-local"
          label={intl.formatMessage({ id: 'web.console.publish.when' })}
          description={
            due
              ? intl.formatMessage({ id: 'web.console.publish.zone' }, { zone })
              : intl.formatMessage({ id: 'web.console.publish.now' })
          }
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
        <TextInput
          maxLength={300}
          label={intl.formatMessage({ id: 'web.console.publish.note' })}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refusing.length > 0 && everywhere ? (
          <>
            <p>
              <FormattedMessage
                id="web.console.publish.mendFirst"
                values={{ count: refusing.length }}
              />
            </p>
            <Checks checks={refusing} productId={productId} />
          </>
        ) : null}
        <div className="dialog-actions">
          <Button
            variant={mayAll ? 'default' : 'filled'}
            loading={handIn.isPending}
            disabled={incomplete}
            onClick={() => send(false)}
          >
            <FormattedMessage id="web.console.publish.handIn" />
          </Button>
          {mayAll ? (
            <Button loading={handIn.isPending} disabled={incomplete} onClick={() => send(true)}>
              <FormattedMessage
                id={due ? 'web.console.publish.doLater' : 'web.console.publish.do'}
              />
            </Button>
          ) : null}
        </div>
      </div>
    </Modal>
  );
}
