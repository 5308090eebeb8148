import { call } from '../call.ts';

/** Adds what the team should know; notes are never changed. */
export const addNote = (id: string, text: string, idempotencyKey: string) =>
  call('POST', '/api/v1/console/orders/{id}/notes', {
    path: { id },
    body: { text },
    idempotencyKey,
  });
