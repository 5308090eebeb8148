import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** Publishes a product, or takes it out of the shop. */
export const changeListing = (id: string, body: Schema<'ConsoleProductsChangeState'>) =>
  call('PUT', '/api/v1/console/products/{id}/state', { path: { id }, body });
