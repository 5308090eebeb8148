import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('names_only_what_changed', () => {
  const fields = [
    { label: 'Price', of: (offer: { price: string; name: string }) => offer.price },
    { label: 'Name', of: (offer: { price: string; name: string }) => offer.name },
  ];
  expect(differences({ price: '1', name: 'Mug' }, { price: '2', name: 'Mug' }, fields)).toEqual([
    { label: 'Price', before: '1', after: '2' },
  ]);
});
