import { expect, test } from 'vitest';
import {
  canSelectAll,
  countSelected,
  isSelected,
  nothingSelected,
  pageChoice,
  togglePage,
  toggleRange,
  toggleRow,
  type Selection,
} from './selection.ts';

const page = ['a', 'b', 'c', 'd'];

test('rows_stay_chosen_across_pages', () => {
  const first = togglePage(nothingSelected, page);
  const second = toggleRow(first, 'x');
  expect(countSelected(second, 100)).toBe(5);
  expect(pageChoice(second, page)).toBe('all');
  expect(pageChoice(second, ['x', 'y'])).toBe('some');
  expect(pageChoice(second, ['y', 'z'])).toBe('none');
});

test('the_box_in_the_header_takes_the_whole_page_and_gives_it_back', () => {
  const all = togglePage(toggleRow(nothingSelected, 'b'), page);
  expect(countSelected(all, 4)).toBe(4);
  expect(countSelected(togglePage(all, page), 4)).toBe(0);
});

test('all_matching_can_have_exceptions', () => {
  const all: Selection = { kind: 'all', except: [] };
  const but = toggleRow(all, 'c');
  expect(countSelected(but, 312)).toBe(311);
  expect(isSelected(but, 'c')).toBe(false);
  expect(isSelected(but, 'not on this page')).toBe(true);
  expect(countSelected(toggleRow(but, 'c'), 312)).toBe(312);
});

test('all_matching_is_offered_when_the_page_is_full_and_there_is_more', () => {
  const full = togglePage(nothingSelected, page);
  expect(canSelectAll(full, page, 312)).toBe(true);
  expect(canSelectAll(full, page, 4)).toBe(false);
  expect(canSelectAll(nothingSelected, page, 312)).toBe(false);
  expect(canSelectAll({ kind: 'all', except: [] }, page, 312)).toBe(false);
});

test('with_shift_everything_between_two_rows_follows', () => {
  const some = toggleRange(toggleRow(nothingSelected, 'a'), page, 'a', 'c');
  expect(countSelected(some, 4)).toBe(3);
  expect(countSelected(toggleRange(some, page, 'a', 'b'), 4)).toBe(1);
});
