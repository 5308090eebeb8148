import { expect, test } from 'vitest';
import { followed, noTrail } from './trail.ts';

const total = { count: 412, exact: true };
const first = followed(noTrail, { content: 'a=1', page: 1, after: undefined, total });
const second = followed(first, { content: 'a=1', page: 2, after: 'k1', total: null });

test('the_way_back_and_the_total_stay_on_later_pages', () => {
  const third = followed(second, { content: 'a=1', page: 3, after: 'k2', total: undefined });
  expect(third.afters).toEqual([undefined, 'k1', 'k2']);
  expect(third.total).toEqual(total);
});

test('nothing_new_is_the_very_same_trail', () => {
  const again = followed(second, { content: 'a=1', page: 2, after: 'k1', total: { ...total } });
  expect(again).toBe(second);
});

test('another_content_begins_anew', () => {
  const other = followed(second, { content: 'a=2', page: 1, after: undefined, total: null });
  expect(other).toEqual({ content: 'a=2', total: undefined, afters: [undefined] });
});
