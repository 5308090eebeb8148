import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey } from '@entrepot/client/console/session.ts';
import { join } from '@entrepot/client/console/session.ts';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { OutsidePage } from './OutsidePage.tsx';
import { shortestPassword } from '../../shared/shortestPassword.ts';

/** Whoever was invited, or lost the password, chooses one by the link they were given. */
export function JoinPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { token } = useSearch({ from: '/join' });
  const [password, setPassword] = useState('');
  const enter = useMutation({
    mutationFn: () => join({ token: token ?? '', password }),
    onSuccess: async (session) => {
      queries.setQueryData(sessionKey, session);
      await navigate({ to: '/', replace: true });
    },
  });
  const title = intl.formatMessage({ id: 'web.console.join.title' });
  if (!token) {
    return (
      <OutsidePage title={title}>
        <p>
          <FormattedMessage id="web.console.join.noToken" />
        </p>
      </OutsidePage>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <OutsidePage title={title}>
      <p>
        <FormattedMessage id="web.console.join.text" />
      </p>
      <ProblemNotice failure={enter.error} takesFocus />
      <form onSubmit={submit}>
        <PasswordInput
          name="password"
          autoComplete="new-password"
          required
          minLength={shortestPassword}
          maxLength={128}
          label={intl.formatMessage({ id: 'web.console.session.password' })}
          description={intl.formatMessage(
            { id: 'web.console.setUp.passwordHint' },
            { characters: shortestPassword },
          )}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={enter.isPending}>
          <FormattedMessage id="web.console.join.enter" />
        </Button>
      </form>
    </OutsidePage>
  );
}
