import { request } from '../http.ts';
import type { Checkout } from './types.ts';

/** Chooses how to pay; no card data passes here, the provider asks for it on its own page. */
export const putPayment = (id: string, method: string) =>
  request<Checkout>(`/api/v1/checkouts/${encodeURIComponent(id)}/payment`, {
    method: 'PUT',
    body: { method },
  });
