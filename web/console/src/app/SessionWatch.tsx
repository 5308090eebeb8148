import { Button, Modal, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey, signIn, useSession } from '@entrepot/client/console/session.ts';
import { ProblemNotice } from '../shared/frame/ProblemNotice.tsx';
import { CodeInput } from '../shared/CodeInput.tsx';
import { sessionLost } from '../shared/attendance.ts';
import { useConsoleDispatch, useConsoleState } from '../shared/store.ts';

const warnMilliseconds = 3 * 60_000;
const tickMilliseconds = 1_000;

/** Milliseconds until a session ends, or undefined while that is far off. */
export function endingIn(expiresAt: string | undefined, now: number): number | undefined {
  if (!expiresAt) return undefined;
  const left = Date.parse(expiresAt) - now;
  return left > 0 && left <= warnMilliseconds ? left : undefined;
}

/**
 * Warns before a session ends, WCAG 2.2.1, and says so when it has. Either way the password goes on
 * with it on the same page, so that nothing half-written is lost.
 */
export function SessionWatch() {
  const intl = useIntl();
  const dispatch = useConsoleDispatch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const session = useSession();
  const lost = useConsoleState((state) => state.attendance.lost);
  const [later, setLater] = useState<string>();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const expiresAt = session.data?.expiresAt;
  const now = useNow(expiresAt);
  const again = useMutation({
    mutationFn: () => signIn({ email: session.data?.email ?? '', password, code }),
    onSuccess: (fresh) => {
      setPassword('');
      setCode('');
      queries.setQueryData(sessionKey, fresh);
      dispatch(sessionLost(false));
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  const left = endingIn(expiresAt, now);
  const close = () => {
    if (!lost) return setLater(expiresAt);
    dispatch(sessionLost(false));
    queries.removeQueries({ queryKey: sessionKey });
    void navigate({ to: '/sign-in' });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    again.mutate();
  };
  return (
    <Modal
      opened={lost || (left !== undefined && later !== expiresAt)}
      onClose={close}
      title={intl.formatMessage({
        id: lost ? 'web.console.session.over' : 'web.console.session.ending',
      })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'web.shared.close' }) }}
    >
      <form className="dialog-form" onSubmit={submit}>
        <p role={lost ? undefined : 'timer'}>
          {lost ? (
            <FormattedMessage id="web.console.session.overText" />
          ) : (
            <FormattedMessage
              id="web.console.session.endingText"
              values={{
                minutes: Math.floor((left ?? 0) / 60_000),
                seconds: String(Math.floor(((left ?? 0) % 60_000) / 1_000)).padStart(2, '0'),
              }}
            />
          )}
        </p>
        <ProblemNotice failure={again.error} takesFocus />
        <input
          type="hidden"
          name="email"
          autoComplete="username"
          value={session.data?.email ?? ''}
          readOnly
        />
        <PasswordInput
          required
          data-autofocus
          autoComplete="current-password"
          label={intl.formatMessage({ id: 'web.console.session.password' })}
          description={session.data?.email}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {session.data?.secondFactor ? (
          <CodeInput value={code} onChange={(event) => setCode(event.currentTarget.value)} />
        ) : null}
        <div className="dialog-actions">
          <Button variant="default" onClick={close}>
            <FormattedMessage
              id={lost ? 'web.console.session.signOut' : 'web.console.session.later'}
            />
          </Button>
          <Button type="submit" loading={again.isPending}>
            <FormattedMessage id="web.console.session.stay" />
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The time, which begins to tick when the end is near. */
function useNow(expiresAt: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
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
  return now;
}
