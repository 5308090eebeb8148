import { call } from '../call.ts';

/** Chooses a service; answers the checkout with the total that it makes. */
export const putShipping = (id: string, service: string) =>
  call('PUT', '/api/v1/checkouts/{id}/shipping', { path: { id }, body: { service } });
