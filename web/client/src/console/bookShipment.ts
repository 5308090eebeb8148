import { call } from '../call.ts';

/** Books a parcel for the order with its service; an order that has one answers that one. */
export const bookShipment = (id: string, idempotencyKey: string) =>
  call('POST', '/api/v1/console/orders/{id}/shipment', { path: { id }, idempotencyKey });
