import { expect, test } from 'vitest';
import { arranged, moved, noMemory, toggled } from './columns.ts';

const columns = [
  { id: 'number', fixed: true },
  { id: 'placed' },
  { id: 'total' },
  { id: 'risk', optional: true },
];
const ids = (memory = noMemory) => arranged(columns, memory).map(({ id }) => id);

test('optional_columns_wait_until_they_are_asked_for', () => {
  expect(ids()).toEqual(['number', 'placed', 'total']);
  expect(ids(toggled(noMemory, columns[3]!))).toEqual(['number', 'placed', 'total', 'risk']);
});

test('hides_and_shows_again', () => {
  const hidden = toggled(noMemory, columns[1]!);
  expect(ids(hidden)).toEqual(['number', 'total']);
  expect(ids(toggled(hidden, columns[1]!))).toEqual(['number', 'placed', 'total']);
});

test('moves_a_column_but_never_before_a_fixed_one', () => {
  const once = moved(noMemory, columns, 'total', -1);
  expect(ids(once)).toEqual(['number', 'total', 'placed']);
  expect(moved(once, columns, 'total', -1)).toBe(once);
});

test('a_column_of_tomorrow_appears_where_it_was_put', () => {
  const memory = { hidden: [], order: ['total', 'placed'] };
  const grown = [...columns.slice(0, 3), { id: 'market' }];
  expect(arranged(grown, memory).map(({ id }) => id)).toEqual([
    'number',
    'total',
    'placed',
    'market',
  ]);
});
