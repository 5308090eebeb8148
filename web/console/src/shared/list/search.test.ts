import { expect, test } from 'vitest';
import {
  contentOf,
  countFilters,
  listSearch,
  sameContent,
  signatureOf,
  sortOf,
  withFilter,
  withSort,
  withToggled,
} from './search.ts';

test('reads_an_address_and_drops_what_is_empty', () => {
  expect(listSearch({ q: 'E-2026', after: '', page: 3, payment: null })).toEqual({
    q: 'E-2026',
    page: '3',
  });
});

test('two_addresses_with_the_same_content_are_the_same_view', () => {
  expect(sameContent({ risk: 'REVIEW', q: 'a', after: 'x' }, { q: 'a', risk: 'REVIEW' })).toBe(
    true,
  );
  expect(sameContent({ risk: 'REVIEW' }, { risk: 'ALLOWED' })).toBe(false);
  expect(signatureOf({})).toBe('');
});

test('a_changed_filter_goes_back_to_the_first_page', () => {
  expect(withFilter({ after: 'x', page: '2', q: 'a' }, 'risk', 'REVIEW')).toEqual({
    q: 'a',
    risk: 'REVIEW',
  });
  expect(withFilter({ risk: 'REVIEW' }, 'risk', null)).toEqual({});
});

test('a_filter_takes_several_values', () => {
  const one = withToggled({}, 'delivery', 'OPEN');
  const two = withToggled(one, 'delivery', 'BOOKED');
  expect(two.delivery).toBe('OPEN,BOOKED');
  expect(withToggled(withToggled(two, 'delivery', 'OPEN'), 'delivery', 'BOOKED')).toEqual({});
});

test('a_header_sorts_up_then_down_then_not', () => {
  const up = withSort({}, 'total');
  const down = withSort(up, 'total');
  expect([up.sort, down.sort, withSort(down, 'total').sort]).toEqual([
    'total',
    '-total',
    undefined,
  ]);
  expect(sortOf(down)).toEqual({ by: 'total', down: true });
  expect(withSort(down, 'placed').sort).toBe('placed');
});

test('counts_filters_without_words_sort_and_place', () => {
  expect(countFilters({ q: 'a', sort: '-total', after: 'x', risk: 'REVIEW' })).toBe(1);
  expect(contentOf({ page: '2' })).toEqual({});
});
