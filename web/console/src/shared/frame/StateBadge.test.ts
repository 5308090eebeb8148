import { expect, test } from 'vitest';
import { toneOf } from './StateBadge.tsx';

test.each([
  ['customs', 'RELEASED', 'good'],
  ['payment', 'RELEASED', 'none'],
  ['risk', 'REVIEW', 'attention'],
  ['payment', 'FAILED', 'bad'],
  ['order', 'A_STATE_OF_TOMORROW', 'waiting'],
] as const)('%s %s looks %s', (kind, state, tone) => {
  expect(toneOf(kind, state)).toBe(tone);
});
