import { expect, test } from 'vitest';
import { wayOf } from './wayOf.ts';

test.each([
  ['settings.company', '/settings', { tab: 'company' }],
  ['settings', '/settings', {}],
  ['products.new', '/products/new', {}],
  ['live', '/start', {}],
  ['something.of.tomorrow', '/start', {}],
])('%s leads to %s', (link, to, search) => {
  expect(wayOf(link)).toEqual({ to, search });
});
