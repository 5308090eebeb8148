import { expect, test } from 'vitest';
import { fit, found } from './paletteEntries.ts';

const act = () => undefined;
const entries = ['Orders', 'Products', 'Stock', 'Sign out', 'Settings'].map((label) => ({
  id: label,
  label,
  act,
}));
const labels = (typed: string) => found(entries, typed).map(({ label }) => label);

test('without_words_everything_is_listed_in_its_order', () => {
  expect(labels('')).toEqual(['Orders', 'Products', 'Stock', 'Sign out', 'Settings']);
});

test('the_start_of_a_word_comes_before_its_middle', () => {
  expect(labels('o')[0]).toBe('Orders');
  expect(labels('out')[0]).toBe('Sign out');
});

test('letters_in_order_find_what_they_abbreviate', () => {
  expect(labels('sgo')).toEqual(['Sign out']);
  expect(labels('zz')).toEqual([]);
});

test('accents_and_case_do_not_matter', () => {
  expect(fit({ label: 'Währung' }, 'WAHR')).toBeGreaterThan(0);
});

test('every_word_has_to_fit', () => {
  const order = { label: 'E-2026-000042', also: 'Customer 0042' };
  expect(fit(order, '42 customer')).toBeGreaterThan(0);
  expect(fit(order, '42 lamp')).toBe(0);
});

test('finds_chinese_by_any_part', () => {
  expect(fit({ label: '訂單與出貨' }, '出貨')).toBeGreaterThan(0);
});
