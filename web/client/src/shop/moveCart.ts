import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** Says to which country the basket goes, and with it every price, tax and duty. */
export const moveCart = (id: string, body: Schema<'CartPlace'>) =>
  call('PUT', '/api/v1/carts/{id}/place', { path: { id }, body });
