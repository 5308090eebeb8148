import { request } from '../http.ts';
import type { Address, Checkout } from './types.ts';

export interface PutAddress extends Address {
  email: string;
}

/** Says who and where; answers the checkout with its services and its landed cost. */
export const putAddress = (id: string, body: PutAddress) =>
  request<Checkout>(`/api/v1/checkouts/${encodeURIComponent(id)}/address`, { method: 'PUT', body });
