import { request } from '../http.ts';
import type { Shipment } from './types.ts';

/** Books a parcel with the order's service; the same key again answers the same parcel. */
export const bookShipment = (orderId: string, idempotencyKey: string) =>
  request<Shipment>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/shipments`, {
    method: 'POST',
    body: {},
    idempotencyKey,
  });
