import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { sessionKey, setUp } from '@entrepot/client/console/session.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { OutsidePage } from './OutsidePage.tsx';
import { shortestPassword } from '../../shared/shortestPassword.ts';

/** First run: whoever holds the printed link becomes the first member of staff. */
export function SetUpPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { token } = useSearch({ from: '/setup' });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validateInputOnBlur: true,
    validate: {
      name: (value) =>
        value.trim() ? null : intl.formatMessage({ id: 'web.console.setUp.nameMissing' }),
      email: (value) =>
        /^\S+@\S+$/.test(value) ? null : intl.formatMessage({ id: 'web.console.setUp.emailWrong' }),
      password: (value) =>
        [...value].length >= shortestPassword
          ? null
          : intl.formatMessage(
              { id: 'web.console.setUp.passwordShort' },
              { characters: shortestPassword },
            ),
    },
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) => setUp({ ...values, token: token ?? '' }),
    onSuccess: async (session) => {
      queries.setQueryData(sessionKey, session);
      await navigate({ to: '/start', replace: true });
    },
    onError: (failure) => {
      for (const field of asProblem(failure).fields) {
        form.setFieldError(field.field, field.message ?? field.code ?? '');
      }
    },
  });
  if (!token) {
    return (
      <OutsidePage title={intl.formatMessage({ id: 'web.console.setUp.title' })}>
        <p>
          <FormattedMessage id="web.console.setUp.noToken" />
        </p>
      </OutsidePage>
    );
  }
  return (
    <OutsidePage title={intl.formatMessage({ id: 'web.console.setUp.title' })}>
      <p>
        <FormattedMessage id="web.console.setUp.text" />
      </p>
      <ProblemNotice failure={create.error} takesFocus />
      <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
        <TextInput
          name="name"
          autoComplete="name"
          required
          label={intl.formatMessage({ id: 'web.console.setUp.name' })}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
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
          autoComplete="new-password"
          required
          label={intl.formatMessage({ id: 'web.console.session.password' })}
          description={intl.formatMessage(
            { id: 'web.console.setUp.passwordHint' },
            { characters: shortestPassword },
          )}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={create.isPending}>
          <FormattedMessage id="web.console.setUp.create" />
        </Button>
      </form>
    </OutsidePage>
  );
}
