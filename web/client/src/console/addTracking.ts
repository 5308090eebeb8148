import { request } from '../http.ts';
import type { Shipment } from './types.ts';

export interface AddTracking {
  status: string;
  location?: string;
  note?: string;
  at: string;
}

/** Writes what happened to a parcel, there and then. */
export const addTracking = (shipmentId: string, body: AddTracking, idempotencyKey: string) =>
  request<Shipment>(`/api/v1/console/shipments/${encodeURIComponent(shipmentId)}/events`, {
    method: 'POST',
    body,
    idempotencyKey,
  });
