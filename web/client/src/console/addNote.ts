import { request } from '../http.ts';
import type { ConsoleOrder } from './types.ts';

/** Adds what the team should know; notes are never changed. */
export const addNote = (orderId: string, text: string, idempotencyKey: string) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/notes`, {
    method: 'POST',
    body: { text },
    idempotencyKey,
  });
