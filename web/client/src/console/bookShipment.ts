import { request } from '../http.ts';
import type { ConsoleOrder } from './types.ts';

/** Books a parcel for the order with its service; an order that has one answers that one. */
export const bookShipment = (orderId: string, idempotencyKey: string) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/shipment`, {
    method: 'POST',
    idempotencyKey,
  });
