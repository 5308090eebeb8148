import { expect, test } from 'vitest';
import { kept } from './fresh.ts';

const row = (id: string, state = 'old') => ({ id, state });
const keyOf = ({ id }: { id: string }) => id;

test('rows_never_jump_and_new_ones_are_counted', () => {
  const shown = [row('b'), row('a')];
  const now = [row('d'), row('c'), row('b', 'new')];
  expect(kept(shown, now, keyOf)).toEqual({ rows: [row('b', 'new'), row('a')], arrived: 2 });
});

test('a_row_that_moved_down_is_not_new', () => {
  expect(kept([row('b'), row('a')], [row('b'), row('z')], keyOf).arrived).toBe(0);
});

test('without_news_the_list_is_as_it_was', () => {
  const shown = [row('a')];
  expect(kept(shown, undefined, keyOf).rows).toBe(shown);
});
