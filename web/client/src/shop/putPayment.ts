import { call } from '../call.ts';

/** Chooses how to pay; no card data passes here, the provider asks for it on its own page. */
export const putPayment = (id: string, method: string) =>
  call('PUT', '/api/v1/checkouts/{id}/payment', { path: { id }, body: { method } });
