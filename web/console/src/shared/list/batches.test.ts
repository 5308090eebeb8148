import { expect, test } from 'vitest';
import { batches } from './batches.ts';

test('nothing_is_lost_and_no_group_is_too_large', () => {
  expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(batches([], 2)).toEqual([]);
});
