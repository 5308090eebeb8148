import { request } from '../http.ts';
import type { Checkout } from './types.ts';

/** Chooses a service; answers the checkout with the total that it makes. */
export const putShipping = (id: string, service: string) =>
  request<Checkout>(`/api/v1/checkouts/${encodeURIComponent(id)}/shipping`, {
    method: 'PUT',
    body: { service },
  });
