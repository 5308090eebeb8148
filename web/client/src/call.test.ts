import { afterEach, expect, test, vi } from 'vitest';
import { call } from './call.ts';

afterEach(() => vi.unstubAllGlobals());

test('puts_what_the_path_asks_for_in_its_place_and_nothing_more', async () => {
  const asked: [string, string | undefined][] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push([path, init.method]);
    return Promise.resolve(new Response('{}'));
  });
  await call('DELETE', '/api/v1/carts/{id}/coupons/{couponId}', {
    path: { id: 'a/b', couponId: 'ü' },
  });
  await call('GET', '/api/v1/console/offers', { query: { products: ['p1', 'p2'] } });
  expect(asked).toEqual([
    ['/api/v1/carts/a%2Fb/coupons/%C3%BC', 'DELETE'],
    ['/api/v1/console/offers?products=p1%2Cp2', 'GET'],
  ]);
});
