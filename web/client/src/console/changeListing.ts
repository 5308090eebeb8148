import { request } from '../http.ts';
import type { ConsoleProduct } from './types.ts';

export interface ChangeListing {
  to: 'DRAFT' | 'LISTED' | 'SELLABLE' | 'WITHDRAWN';
  version: number;
  reason?: string;
}

/** Publishes a product, or takes it out of the shop. */
export const changeListing = (id: string, body: ChangeListing) =>
  request<ConsoleProduct>(`/api/v1/console/products/${encodeURIComponent(id)}/state`, {
    method: 'PUT',
    body,
  });
