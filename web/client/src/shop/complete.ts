import { request } from '../http.ts';
import type { Completion } from './types.ts';

export interface Complete {
  version: number;
}

/** Pays: the same key and body answer the same result however often they are sent. */
export const complete = (id: string, body: Complete, idempotencyKey: string) =>
  request<Completion>(`/api/v1/checkouts/${encodeURIComponent(id)}/complete`, {
    method: 'POST',
    body,
    idempotencyKey,
  });
