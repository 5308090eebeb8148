import { expect, test } from 'vitest';
import { endingIn } from './SessionWatch.tsx';

const now = Date.parse('2026-11-23T17:00:00Z');

test.each([
  ['2026-11-23T17:02:30Z', 150_000],
  ['2026-11-23T18:00:00Z', undefined],
  ['2026-11-23T16:59:59Z', undefined],
  [undefined, undefined],
])('a session until %s ends in %s', (expiresAt, left) => {
  expect(endingIn(expiresAt, now)).toBe(left);
});
