import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey, signIn } from '@entrepot/client/console/session.ts';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { CodeInput } from '../../shared/CodeInput.tsx';
import { OutsidePage } from './OutsidePage.tsx';
import { useAsked } from './useAsked.ts';

/** Only a page of the console itself may be returned to after signing in. */
export function safeReturn(to: string | undefined): string {
  return to && /^\/(?!\/|\\)/.test(to) ? to.replace(/^\/console/, '') || '/' : '/';
}

export function SignInPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const search = useSearch({ from: '/sign-in' });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '', code: '' },
  });
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: async (session) => {
      queries.setQueryData(sessionKey, session);
      await navigate({ href: `/console${safeReturn(search.to)}`, replace: true });
    },
  });
  // Once asked for, the code stays: the password was right.
  const asked = useAsked(enter.error);
  return (
    <OutsidePage title={intl.formatMessage({ id: 'web.console.session.signIn' })}>
      {search.ended && !enter.error ? (
        <Alert variant="outline" role="status">
          <FormattedMessage id="web.console.session.ended" />
        </Alert>
      ) : null}
      <ProblemNotice failure={enter.error} takesFocus />
      <form onSubmit={form.onSubmit((values) => enter.mutate(values))}>
        <TextInput
          type="email"
          name="email"
          autoComplete="username"
          required
          label={intl.formatMessage({ id: 'web.console.session.email' })}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          name="password"
          autoComplete="current-password"
          required
          label={intl.formatMessage({ id: 'web.console.session.password' })}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        {asked ? (
          <CodeInput takesFocus key={form.key('code')} {...form.getInputProps('code')} />
        ) : null}
        <Button type="submit" loading={enter.isPending}>
          <FormattedMessage id="web.console.session.signIn" />
        </Button>
      </form>
    </OutsidePage>
  );
}
