import { call } from '../call.ts';

/** Gives the parcel to the carrier; this is when a card is charged. */
export const handOver = (id: string, idempotencyKey: string) =>
  call('POST', '/api/v1/console/shipments/{id}/hand-over', {
    path: { id },
    body: {},
    idempotencyKey,
  });
