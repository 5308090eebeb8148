import { expect, test } from 'vitest';
import { after, firstOpen, shownStep } from './steps.ts';
import { checkoutWith, readyToPay } from './testing/fixtures.ts';

test.each([
  [checkoutWith(), 'address'],
  [readyToPay({ service: undefined, method: undefined }), 'shipping'],
  [readyToPay({ method: undefined }), 'payment'],
  [readyToPay(), 'review'],
])('the first open step follows from what was decided', (checkout, step) => {
  expect(firstOpen(checkout)).toBe(step);
});

test('an address in the middle never skips a step that is still open', () => {
  expect(shownStep(checkoutWith(), 'review')).toBe('address');
});

test('an earlier step can be opened again while nothing is placed', () => {
  expect(shownStep(readyToPay(), 'address')).toBe('address');
});

test('a placed order keeps its address and its service, not its way to pay', () => {
  const placed = readyToPay({ state: 'PLACED' });
  expect(shownStep(placed, 'address')).toBe('review');
  expect(shownStep(placed, 'payment')).toBe('payment');
});

test('nothing comes after the review', () => {
  expect([after('address'), after('review')]).toEqual(['shipping', 'review']);
});
