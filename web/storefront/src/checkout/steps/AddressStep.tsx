import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch, type RegisterOptions } from 'react-hook-form';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { useAddressFields } from '@entrepot/client/shop/addressFields.ts';
import { putAddress } from '@entrepot/client/shop/putAddress.ts';
import type { Address, AddressField, Checkout } from '@entrepot/client/shop/types.ts';
import { dropDraft, keepDraft, readDraft, type Draft } from '../draft.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { TextField } from '../parts/TextField.tsx';

interface AddressStepProps {
  checkout: Checkout;
  onDone: (checkout: Checkout) => void;
}

const longest = 120;
const idOf = (field: string) => `checkout-${field}`;

/** The fields as they start: what was typed, else what the server has. */
function initialValues(checkout: Checkout): Draft {
  const saved = Object.fromEntries(
    Object.entries(checkout.address ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  return {
    country: checkout.countries[0]?.code ?? '',
    ...saved,
    email: checkout.email ?? '',
    ...readDraft(checkout.id),
  };
}

/** Only what the country's form asks for is sent; an empty optional field is none. */
export function addressOf(values: Draft, fields: AddressField[]): Address {
  const address: Record<string, string | undefined> = { country: values.country };
  for (const { name } of fields) {
    const text = (values[name] ?? '').trim();
    if (text) address[name] = text;
  }
  return address as unknown as Address;
}

/** The checks of one field, in the words that both the field and the summary show. */
export function rulesOf(intl: IntlShape, field: AddressField): RegisterOptions<Draft> {
  return {
    validate: (raw) => {
      const text = (raw ?? '').trim();
      if (field.required && !text) {
        return intl.formatMessage({ id: 'web.checkout.missing' }, { field: field.label });
      }
      if (text && field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'iu').test(text)) {
        return field.example
          ? intl.formatMessage(
              { id: 'web.checkout.wrongExample' },
              { field: field.label, example: field.example },
            )
          : intl.formatMessage({ id: 'web.checkout.wrong' }, { field: field.label });
      }
      if (text.length > longest) {
        return intl.formatMessage(
          { id: 'web.checkout.tooLong' },
          { field: field.label, count: longest },
        );
      }
      return true;
    },
  };
}

function emailRules(intl: IntlShape): RegisterOptions<Draft> {
  return {
    validate: (raw) => {
      if (!raw?.trim()) return intl.formatMessage({ id: 'web.checkout.emailMissing' });
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(raw.trim())) {
        return intl.formatMessage({ id: 'web.checkout.emailWrong' });
      }
      return true;
    },
  };
}

/** Who and where: the country's own fields in its own order, with what the browser can fill in. */
export function AddressStep({ checkout, onDone }: AddressStepProps) {
  const intl = useIntl();
  const [tries, setTries] = useState(0);
  const form = useForm<Draft>({ mode: 'onTouched', defaultValues: initialValues(checkout) });
  const country = useWatch({ control: form.control, name: 'country' }) ?? '';
  const asked = useAddressFields(country, intl.locale);
  const fields =
    asked.data?.fields ?? (country === checkout.address?.country ? checkout.addressFields : []);
  useEffect(() => {
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => keepDraft(checkout.id, values),
    });
  }, [form, checkout.id]);
  const save = useMutation({
    mutationFn: (values: Draft) =>
      putAddress(checkout.id, {
        email: (values.email ?? '').trim(),
        address: addressOf(values, fields),
      }),
    onSuccess: (saved) => {
      dropDraft(checkout.id);
      onDone(saved);
    },
    onError: (failure) => {
      for (const { field, message, code } of asProblem(failure).fields) {
        const name = field.replace(/^address\./, '');
        form.setError(name, { message: message ?? code ?? '' });
      }
      setTries((count) => count + 1);
    },
  });
  const submit = form.handleSubmit(
    (values) => save.mutate(values),
    () => setTries((count) => count + 1),
  );
  const errors = form.formState.errors;
  const order = ['email', 'country', ...fields.map((field) => field.name)];
  const listed = order.flatMap((field) => {
    const text = errors[field]?.message;
    return text ? [{ field, text: String(text) }] : [];
  });
  const errorOf = (field: string) => errors[field]?.message as string | undefined;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary errors={listed} tries={tries} idOf={idOf} />
      {save.error && listed.length === 0 ? <ProblemNotice failure={save.error} /> : null}
      <TextField
        id={idOf('email')}
        type="email"
        autoComplete="email"
        inputMode="email"
        required
        label={intl.formatMessage({ id: 'web.checkout.email' })}
        hint={intl.formatMessage({ id: 'web.checkout.emailHint' })}
        error={errorOf('email')}
        {...form.register('email', emailRules(intl))}
      />
      <div className="field">
        <label htmlFor={idOf('country')}>
          <FormattedMessage id="web.checkout.country" />
        </label>
        <select id={idOf('country')} autoComplete="country" {...form.register('country')}>
          {checkout.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {asked.error && fields.length === 0 ? (
        <ProblemNotice failure={asked.error} retry={() => void asked.refetch()} />
      ) : null}
      {fields.map((field) => (
        <TextField
          key={`${country}-${field.name}`}
          id={idOf(field.name)}
          type={field.name === 'phone' ? 'tel' : 'text'}
          inputMode={field.name === 'phone' ? 'tel' : undefined}
          autoComplete={field.autocomplete}
          required={field.required}
          label={field.label}
          hint={field.hint}
          options={field.options}
          error={errorOf(field.name)}
          {...form.register(field.name, rulesOf(intl, field))}
        />
      ))}
      <button
        type="submit"
        className="button button-primary"
        aria-disabled={save.isPending || fields.length === 0}
        onClick={(event) => {
          if (save.isPending || fields.length === 0) event.preventDefault();
        }}
      >
        <FormattedMessage id={save.isPending ? 'web.shared.saving' : 'web.checkout.toShipping'} />
      </button>
    </form>
  );
}
