import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { cartKey } from '@entrepot/client/shop/cart.ts';
import { checkoutQuery } from '@entrepot/client/shop/checkout.ts';
import { moveCart } from '@entrepot/client/shop/moveCart.ts';
import { putAddress } from '@entrepot/client/shop/putAddress.ts';
import type { AddressField, Checkout } from '@entrepot/client/shop/types.ts';
import {
  addressOf,
  emailRules,
  faultText,
  initialValues,
  phoneRules,
  rulesOf,
} from '../addressForm.ts';
import { autocompleteTokens, labelOf } from '../addressWords.ts';
import { dropDraft, keepDraft, type Draft } from '../draft.ts';
import { ErrorSummary } from '../parts/ErrorSummary.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { TextField } from '../parts/TextField.tsx';

interface AddressStepProps {
  checkout: Checkout;
  onDone: (checkout: Checkout) => void;
}

const idOf = (field: string) => `checkout-${field}`;
const phone = 'phone';
const short = new Set(['postcode', 'city', 'region']);

/** Two short fields that follow each other share a line, in the order of the country. */
function inRows(fields: AddressField[]): AddressField[][] {
  const rows: AddressField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    const joins = last?.length === 1 && short.has(last[0]!.name) && short.has(field.name);
    if (joins) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** Who and where: the country's own fields in its own order, with what the browser can fill in. */
export function AddressStep({ checkout, onDone }: AddressStepProps) {
  const intl = useIntl();
  const [tries, setTries] = useState(0);
  const form = useForm<Draft>({
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: initialValues(checkout),
  });
  const { fields, country } = checkout.addressForm;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(checkout.id, values),
      }),
    [form, checkout.id],
  );
  const wordOf = (field: AddressField) => intl.formatMessage({ id: labelOf(field, country) });
  const save = useMutation({
    mutationFn: (values: Draft) =>
      putAddress(checkout.id, {
        email: (values.email ?? '').trim(),
        ...addressOf(values, country, fields),
      }),
    onSuccess: (saved) => {
      dropDraft(checkout.id);
      onDone(saved);
    },
    onError: (failure) => {
      for (const fault of asProblem(failure).fields) {
        const field = fields.find(({ name }) => name === fault.field);
        const message = faultText(intl, fault, field, field ? wordOf(field) : fault.field);
        form.setError(fault.field, { message });
      }
      setTries((count) => count + 1);
    },
  });
  const submit = form.handleSubmit(
    (values) => save.mutate(values),
    () => setTries((count) => count + 1),
  );
  const errors = form.formState.errors;
  const listed = ['email', ...fields.map((field) => field.name), phone].flatMap((field) => {
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
      <CountryField checkout={checkout} />
      {inRows(fields).map((row) => (
        <div key={`${country}-${row[0]?.name}`} className="field-row">
          {row.map((field) => (
            <TextField
              key={field.name}
              id={idOf(field.name)}
              type="text"
              autoComplete={autocompleteTokens[field.name]}
              required={field.required}
              label={wordOf(field)}
              options={field.regions?.map(({ code, name }) => ({ value: code, label: name }))}
              error={errorOf(field.name)}
              {...form.register(field.name, rulesOf(intl, field, wordOf(field)))}
            />
          ))}
        </div>
      ))}
      <TextField
        id={idOf(phone)}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        label={intl.formatMessage({ id: 'web.checkout.field.phone' })}
        hint={intl.formatMessage({ id: 'web.checkout.phoneHint' })}
        error={errorOf(phone)}
        {...form.register(phone, phoneRules(intl))}
      />
      <button
        type="submit"
        className="button button-primary button-wide"
        aria-disabled={save.isPending}
        onMouseDown={(event) => {
          // A field that is left says what is wrong with it, and moves the button from under the pointer.
          event.preventDefault();
        }}
        onClick={(event) => {
          if (save.isPending) event.preventDefault();
        }}
      >
        <FormattedMessage id={save.isPending ? 'web.shared.saving' : 'web.checkout.toShipping'} />
      </button>
    </form>
  );
}

/** Another country brings its own address, its own taxes and its own total, at once. */
function CountryField({ checkout }: { checkout: Checkout }) {
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (country: string) =>
      moveCart(checkout.cartId, { market: checkout.market, country, locale: checkout.locale }),
    onSuccess: async (cart) => {
      queries.setQueryData(cartKey(cart.id), cart);
      await queries.refetchQueries(checkoutQuery(checkout.id));
    },
  });
  const shown = move.isPending ? move.variables : checkout.country;
  return (
    <div className="field">
      <label htmlFor={idOf('country')}>
        <FormattedMessage id="web.checkout.country" />
      </label>
      <select
        id={idOf('country')}
        autoComplete="shipping country"
        value={shown}
        onChange={(event) => move.mutate(event.target.value)}
      >
        {checkout.countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <ProblemNotice failure={move.error} />
    </div>
  );
}
