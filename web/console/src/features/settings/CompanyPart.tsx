import { Button, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  companyKey,
  saveCompany,
  useCompany,
  type Company,
} from '@entrepot/client/console/company.ts';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { CountrySelect } from '../../shared/CountrySelect.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import type { MessageId } from '../../shared/messages.ts';
import { useMay } from '../../shared/useMay.ts';
import { useNotice } from '../../shared/useNotice.ts';
import { useUnsaved } from '../../shared/useUnsaved.tsx';
import { companyOf, fieldsOf, taxKinds } from './companyForm.ts';

/** The legal entity on every invoice and mail. */
export function CompanyPart() {
  const company = useCompany();
  if (company.error && asProblem(company.error).status !== 404) {
    return <ProblemNotice failure={company.error} retry={() => void company.refetch()} />;
  }
  if (company.isPending) return <Skeleton className="late" height={420} radius="md" />;
  return <CompanyForm company={company.data} />;
}

function CompanyForm({ company }: { company: Company | undefined }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const may = useMay()('SETTINGS_WRITE');
  const needed = (value: string) =>
    value.trim() ? null : intl.formatMessage({ id: 'web.console.settings.needed' });
  const form = useForm({
    initialValues: fieldsOf(company),
    validateInputOnBlur: true,
    validate: {
      name: needed,
      line1: needed,
      city: needed,
      country: needed,
      email: (value) =>
        /^\S+@\S+$/.test(value) ? null : intl.formatMessage({ id: 'web.console.setUp.emailWrong' }),
    },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) => saveCompany(companyOf(values, company)),
    onSuccess: (saved) => {
      queries.setQueryData(companyKey, saved);
      form.resetDirty();
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      return queries.invalidateQueries({ queryKey: firstHourKey });
    },
  });
  const guard = useUnsaved(form.isDirty() && !save.isPending);
  const field = (name: keyof typeof form.values, label: MessageId) => ({
    label: intl.formatMessage({ id: label }),
    maxLength: 200,
    disabled: !may,
    ...form.getInputProps(name),
  });
  return (
    <form noValidate className="form" onSubmit={form.onSubmit((values) => save.mutate(values))}>
      {guard}
      <Panel title="web.console.settings.company">
        <p className="muted">
          <FormattedMessage id="web.console.settings.companyText" />
        </p>
        <div className="form-grid form-grid-two">
          <TextInput
            required
            {...field('name', 'web.console.settings.companyName')}
            autoComplete="organization"
          />
          <TextInput
            required
            type="email"
            {...field('email', 'web.console.session.email')}
            autoComplete="email"
          />
          <TextInput
            required
            className="form-wide"
            {...field('line1', 'web.console.settings.line1')}
            autoComplete="address-line1"
          />
          <TextInput
            className="form-wide"
            {...field('line2', 'web.console.settings.line2')}
            autoComplete="address-line2"
          />
          <TextInput
            {...field('postcode', 'web.console.settings.postcode')}
            autoComplete="postal-code"
          />
          <TextInput
            required
            {...field('city', 'web.console.settings.city')}
            autoComplete="address-level2"
          />
          <TextInput
            {...field('region', 'web.console.settings.region')}
            autoComplete="address-level1"
          />
          <CountrySelect
            required
            label={intl.formatMessage({ id: 'web.console.settings.country' })}
            disabled={!may}
            {...form.getInputProps('country')}
          />
        </div>
      </Panel>
      <Panel title="web.console.settings.taxIds">
        <p className="muted">
          <FormattedMessage id="web.console.settings.taxText" />
        </p>
        <div className="form-grid">
          {taxKinds.map((kind) => (
            <TextInput
              key={kind}
              label={kind}
              maxLength={40}
              disabled={!may}
              {...form.getInputProps(`taxIds.${kind}`)}
            />
          ))}
        </div>
      </Panel>
      <ProblemNotice failure={save.error} takesFocus />
      {may ? (
        <footer className="form-foot">
          <p className="muted" aria-live="polite">
            {form.isDirty() ? intl.formatMessage({ id: 'web.console.offer.unsaved' }) : ''}
          </p>
          <Button type="submit" loading={save.isPending}>
            <FormattedMessage id="web.console.settings.save" />
          </Button>
        </footer>
      ) : (
        <p className="muted">
          <FormattedMessage
            id="web.console.forbidden.needs"
            values={{ permission: 'SETTINGS_WRITE' }}
          />
        </p>
      )}
    </form>
  );
}
