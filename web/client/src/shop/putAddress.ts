import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** Says who and where; answers the checkout with its services and its landed cost. */
export const putAddress = (id: string, body: Schema<'CheckoutAddressEntry'>) =>
  call('PUT', '/api/v1/checkouts/{id}/address', { path: { id }, body });
