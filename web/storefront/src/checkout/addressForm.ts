import type { RegisterOptions } from 'react-hook-form';
import type { IntlShape } from 'react-intl';
import type { FieldProblem } from '@entrepot/client/problem.ts';
import type { Address, AddressField, Checkout } from '@entrepot/client/shop/types.ts';
import { readDraft, type Draft } from './draft.ts';

const longest = 120;
const email = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[^\s@.<>"]{2,24}$/;

/** The fields as they start: what was typed, else what the server has. */
export function initialValues(checkout: Checkout): Draft {
  const saved = Object.fromEntries(
    Object.entries(checkout.address ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  return {
    ...saved,
    email: checkout.contact?.email ?? '',
    phone: checkout.contact?.phone ?? '',
    ...readDraft(checkout.id),
  };
}

/** Only what the country's form asks for is sent; an empty optional field is none. */
export function addressOf(values: Draft, country: string, fields: AddressField[]): Address {
  const address: Record<string, string> = { country };
  for (const name of [...fields.map((field) => field.name), 'phone']) {
    const text = (values[name] ?? '').trim();
    if (text) address[name] = text;
  }
  return address as unknown as Address;
}

function wrong(intl: IntlShape, field: AddressField | undefined, label: string): string {
  return field?.example
    ? intl.formatMessage(
        { id: 'web.checkout.wrongExample' },
        { field: label, example: field.example },
      )
    : intl.formatMessage({ id: 'web.checkout.wrong' }, { field: label });
}

/** The checks of one field, in the words that both the field and the summary show. */
export function rulesOf(
  intl: IntlShape,
  field: AddressField,
  label: string,
): RegisterOptions<Draft> {
  return {
    validate: (raw) => {
      const text = (raw ?? '').trim();
      if (field.required && !text) {
        return intl.formatMessage({ id: 'web.checkout.missing' }, { field: label });
      }
      if (text && field.pattern && !new RegExp(`^(?:${field.pattern})$`, 'iu').test(text)) {
        return wrong(intl, field, label);
      }
      if (text.length > longest) {
        return intl.formatMessage({ id: 'web.checkout.tooLong' }, { field: label, count: longest });
      }
      return true;
    },
  };
}

/** A number is written in many ways; only one that is too long is none. */
export function phoneRules(intl: IntlShape): RegisterOptions<Draft> {
  const label = intl.formatMessage({ id: 'web.checkout.field.phone' });
  return {
    validate: (raw) =>
      (raw ?? '').trim().length <= longest ||
      intl.formatMessage({ id: 'web.checkout.tooLong' }, { field: label, count: longest }),
  };
}

export function emailRules(intl: IntlShape): RegisterOptions<Draft> {
  return {
    validate: (raw) => {
      if (!raw?.trim()) return intl.formatMessage({ id: 'web.checkout.emailMissing' });
      if (!email.test(raw.trim())) return intl.formatMessage({ id: 'web.checkout.emailWrong' });
      return true;
    },
  };
}

/** What the server found wrong with a field, in the same words as our own check of it. */
export function faultText(
  intl: IntlShape,
  fault: FieldProblem,
  field: AddressField | undefined,
  label: string,
): string {
  if (fault.message) return fault.message;
  if (fault.field === 'email') return intl.formatMessage({ id: 'web.checkout.emailWrong' });
  if (fault.code === 'required') {
    return intl.formatMessage({ id: 'web.checkout.missing' }, { field: label });
  }
  if (fault.code === 'too_long') {
    return intl.formatMessage({ id: 'web.checkout.tooLong' }, { field: label, count: longest });
  }
  return wrong(intl, field, label);
}
