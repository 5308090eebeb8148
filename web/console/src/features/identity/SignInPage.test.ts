import { expect, test } from 'vitest';
import { safeReturn } from './SignInPage.tsx';

test.each([
  ['/console/orders?state=PENDING', '/orders?state=PENDING'],
  ['/orders', '/orders'],
  [undefined, '/'],
  ['https://elsewhere.example/', '/'],
  ['//elsewhere.example/', '/'],
  ['/\\elsewhere.example/', '/'],
])('after signing in %s leads to %s', (asked, way) => {
  expect(safeReturn(asked)).toBe(way);
});
