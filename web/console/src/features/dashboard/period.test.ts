import { expect, test } from 'vitest';
import { lengthOf, periodOf } from './period.ts';

const today = new Date('2026-11-23T17:00:00Z');

test('thirty_days_end_today_unless_the_address_says_otherwise', () => {
  expect(periodOf({}, today)).toEqual({ from: '2026-10-25', to: '2026-11-23', market: undefined });
  expect(periodOf({ days: '7', market: 'de' }, today)).toEqual({
    from: '2026-11-17',
    to: '2026-11-23',
    market: 'de',
  });
});

test('a_length_that_is_not_offered_is_the_usual_one', () => {
  expect(lengthOf({ days: '9999' })).toBe(30);
});
