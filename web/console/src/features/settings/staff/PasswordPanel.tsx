import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { changePassword } from '@entrepot/client/console/ownAccess.ts';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useNotice } from '../../../shared/useNotice.ts';
import { shortestPassword } from '../../../shared/shortestPassword.ts';

/** One's own password; the sessions elsewhere end with the old one. */
export function PasswordPanel() {
  const intl = useIntl();
  const notice = useNotice();
  const [old, setOld] = useState('');
  const [wanted, setWanted] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword({ old, wanted }),
    onSuccess: () => {
      setOld('');
      setWanted('');
      notice(intl.formatMessage({ id: 'web.console.own.passwordDone' }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Panel title="web.console.own.password">
      <form className="form" onSubmit={submit}>
        <ProblemNotice failure={change.error} takesFocus />
        <p className="muted">
          <FormattedMessage id="web.console.own.passwordText" />
        </p>
        <div className="form-grid form-grid-two">
          <PasswordInput
            required
            maxLength={128}
            autoComplete="current-password"
            label={intl.formatMessage({ id: 'web.console.own.passwordOld' })}
            value={old}
            onChange={(event) => setOld(event.currentTarget.value)}
          />
          <PasswordInput
            required
            minLength={shortestPassword}
            maxLength={128}
            autoComplete="new-password"
            label={intl.formatMessage({ id: 'web.console.own.passwordNew' })}
            description={intl.formatMessage(
              { id: 'web.console.setUp.passwordHint' },
              { characters: shortestPassword },
            )}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
        <div>
          <Button type="submit" variant="default" loading={change.isPending}>
            <FormattedMessage id="web.console.own.password" />
          </Button>
        </div>
      </form>
    </Panel>
  );
}
