import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type TrackingEntry = Schema<'ShipmentTrackRequest'>;

/** Writes what happened to a parcel, there and then. */
export const addTracking = (id: string, body: TrackingEntry, idempotencyKey: string) =>
  call('POST', '/api/v1/console/shipments/{id}/events', { path: { id }, body, idempotencyKey });
