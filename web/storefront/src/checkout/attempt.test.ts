import { Problem } from '@entrepot/client/problem.ts';
import { beforeEach, expect, test } from 'vitest';
import { attemptKey, completeBody, endAttempt, inDoubt } from './attempt.ts';
import { readyToPay } from './testing/fixtures.ts';

beforeEach(() => sessionStorage.clear());

const body = completeBody(readyToPay());

test('repeats the same key while the attempt is in doubt, also after a reload', () => {
  expect(attemptKey('c1', body)).toBe(attemptKey('c1', body));
});

test('takes a new key once the attempt has ended', () => {
  const first = attemptKey('c1', body);
  endAttempt('c1');
  expect(attemptKey('c1', body)).not.toBe(first);
});

test('takes a new key when the total has changed', () => {
  const other = { total: { amount: '95.00', currency: 'EUR' } };
  expect(attemptKey('c1', other)).not.toBe(attemptKey('c1', body));
});

test('keeps the attempts of two checkouts apart', () => {
  expect(attemptKey('c1', body)).not.toBe(attemptKey('c2', body));
});

test('sends the total that was seen, and pays a placed order anew', () => {
  expect(body).toEqual({ total: { amount: '94.02', currency: 'EUR' } });
  expect(completeBody(readyToPay({ state: 'PLACED' }))).toMatchObject({ newAttempt: true });
});

test.each([
  [0, 'unreachable', true],
  [503, 'service_unavailable', true],
  [409, 'idempotency_in_progress', true],
  [409, 'stale_price', false],
  [422, 'idempotency_mismatch', false],
])('HTTP %i %s leaves it open: %s', (status, code, open) => {
  expect(inDoubt(new Problem(status, { code }))).toBe(open);
});
