import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { extendSession, sessionKey, useSession } from '@entrepot/client/console/session.ts';
import { ProblemNotice } from '../shared/frame/ProblemNotice.tsx';

const warnMilliseconds = 3 * 60_000;
const tickMilliseconds = 1_000;

/** Milliseconds until a session ends, or undefined while that is far off. */
export function endingIn(expiresAt: string | undefined, now: number): number | undefined {
  if (!expiresAt) return undefined;
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left <= warnMilliseconds ? left : undefined;
}

/** Warns before a session ends and offers to go on, so that nothing half-written is lost, WCAG 2.2.1. */
export function SessionWatch() {
  const intl = useIntl();
  const queries = useQueryClient();
  const session = useSession();
  const [now, setNow] = useState(() => Date.now());
  const [later, setLater] = useState<string>();
  const expiresAt = session.data?.expiresAt;
  useEffect(() => {
    if (!expiresAt) return;
    const until = Math.max(0, Date.parse(expiresAt) - warnMilliseconds - Date.now());
    let ticking = 0;
    const waiting = window.setTimeout(
      () => {
        setNow(Date.now());
        ticking = window.setInterval(() => setNow(Date.now()), tickMilliseconds);
      },
      // Browsers keep a wait in 32 bits.
      Math.min(until, 2 ** 31 - 1),
    );
    return () => {
      window.clearTimeout(waiting);
      window.clearInterval(ticking);
    };
  }, [expiresAt]);
  const stay = useMutation({
    mutationFn: extendSession,
    onSuccess: (extended) => queries.setQueryData(sessionKey, extended),
  });
  const left = endingIn(expiresAt, now);
  return (
    <Modal
      opened={left !== undefined && later !== expiresAt}
      onClose={() => setLater(expiresAt)}
      title={intl.formatMessage({ id: 'web.console.session.ending' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <div className="dialog-form">
        <p role="timer">
          <FormattedMessage
            id="web.console.session.endingText"
            values={{
              minutes: Math.floor((left ?? 0) / 60_000),
              seconds: String(Math.floor(((left ?? 0) % 60_000) / 1_000)).padStart(2, '0'),
            }}
          />
        </p>
        <ProblemNotice failure={stay.error} takesFocus />
        <div className="dialog-actions">
          <Button data-autofocus loading={stay.isPending} onClick={() => stay.mutate()}>
            <FormattedMessage id="web.console.session.stay" />
          </Button>
        </div>
      </div>
    </Modal>
  );
}
