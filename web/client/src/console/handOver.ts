import { request } from '../http.ts';
import type { Shipment } from './types.ts';

/** Gives the parcel to the carrier; this is when a card is charged. */
export const handOver = (shipmentId: string, idempotencyKey: string) =>
  request<Shipment>(`/api/v1/console/shipments/${encodeURIComponent(shipmentId)}/hand-over`, {
    method: 'POST',
    body: {},
    idempotencyKey,
  });
