import { expect, test } from 'vitest';
import { isOpen, navigation, permitted } from './navigation.ts';

const to = (permissions: string[]) =>
  permitted(permissions).flatMap(({ items }) => items.map((item) => item.to));

test('shows_only_where_somebody_may_go', () => {
  expect(to(['MAIL_READ'])).toEqual(['/mails', '/settings']);
  expect(to(['ORDER_READ'])).toContain('/orders');
  expect(to(['ORDER_READ'])).not.toContain('/ledger');
});

test('an_item_is_lit_for_its_page_and_all_below', () => {
  expect(isOpen('/orders', '/orders/0198')).toBe(true);
  expect(isOpen('/', '/orders')).toBe(false);
  expect(isOpen('/order', '/orders')).toBe(false);
});

test('no_two_places_have_the_same_letter', () => {
  const letters = navigation.flatMap(({ items }) => items.map(({ letter }) => letter));
  expect(new Set(letters).size).toBe(letters.length);
});
