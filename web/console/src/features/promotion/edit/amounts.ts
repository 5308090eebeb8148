import type { Minor } from '@entrepot/client/console/promotions.ts';

/** Amounts as they are typed, by currency; an empty one is none. */
export type Amounts = Record<string, string>;

/** How many decimals a currency has (ISO 4217). */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** Whole minor units as the decimal that people write, without a floating number in between. */
export function decimalText({ minor, currency }: Minor): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(minor);
  const digits = String(minor).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The other way; undefined where it is no amount of this currency above nothing. */
export function minorOf(typed: string, currency: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim());
  const part = match?.[2] ?? '';
  const decimals = decimalsOf(currency);
  if (!match || part.length > decimals) return undefined;
  return Number(`${match[1]}${part.padEnd(decimals, '0')}`) || undefined;
}

export const typedAmounts = (amounts: readonly Minor[]): Amounts =>
  Object.fromEntries(amounts.map((amount) => [amount.currency, decimalText(amount)]));

/** In the order of the currencies' codes; what is no amount is left out, the form says so. */
export const keptAmounts = (typed: Amounts): Minor[] =>
  Object.entries(typed)
    .map(([currency, text]) => ({ currency, minor: minorOf(text, currency) ?? 0 }))
    .filter(({ minor }) => minor > 0)
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));

/** Whether something was typed that is no amount. */
export const isWrong = (typed: Amounts): boolean =>
  Object.entries(typed).some(
    ([currency, text]) => text.trim() !== '' && minorOf(text, currency) === undefined,
  );

export const isEmpty = (typed: Amounts): boolean =>
  Object.values(typed).every((text) => text.trim() === '');

/** A share in hundredths of a per cent as the per cent that people write, and back. */
export const percentText = (basisPoints: number): string => String(basisPoints / 100);

export function basisPointsOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^-?\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : undefined;
}
