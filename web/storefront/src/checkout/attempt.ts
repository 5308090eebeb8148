import { asProblem } from '@entrepot/client/problem.ts';
import type { Checkout } from '@entrepot/client/shop/types.ts';
import type { Complete } from '@entrepot/client/shop/complete.ts';

/**
 * The key of one attempt to pay. It is kept in the tab, so that a reload or a lost answer repeats the
 * same attempt instead of starting another; a new attempt begins only when the last one is known to
 * have ended or what is sent has changed.
 */
interface Attempt {
  key: string;
  body: string;
}

const nameOf = (checkoutId: string) => `entrepot.attempt.${checkoutId}`;

function kept(checkoutId: string): Attempt | undefined {
  try {
    const attempt = JSON.parse(sessionStorage.getItem(nameOf(checkoutId)) ?? 'null') as Attempt;
    return attempt?.key ? attempt : undefined;
  } catch {
    return undefined;
  }
}

export function attemptKey(checkoutId: string, body: Complete): string {
  const text = JSON.stringify(body);
  const attempt = kept(checkoutId);
  if (attempt?.body === text) return attempt.key;
  const next: Attempt = { key: crypto.randomUUID(), body: text };
  try {
    sessionStorage.setItem(nameOf(checkoutId), JSON.stringify(next));
  } catch {
    // Without storage a reload starts a new attempt; the server still answers one order per cart.
  }
  return next.key;
}

export function endAttempt(checkoutId: string): void {
  try {
    sessionStorage.removeItem(nameOf(checkoutId));
  } catch {
    // Nothing was kept.
  }
}

/** What pressing the button sends: the total that was seen; an order that is placed is paid anew. */
export function completeBody({ state, quote }: Checkout): Complete {
  const total = quote.total && { amount: quote.total.amount, currency: quote.total.currency };
  return state === 'OPEN' ? { total } : { total, newAttempt: true };
}

/** Whether a failure leaves it open what became of the attempt, so that the same key must be used again. */
export function inDoubt(failure: unknown): boolean {
  const { status, code } = asProblem(failure);
  return status === 0 || status >= 500 || status === 429 || code === 'idempotency_in_progress';
}
