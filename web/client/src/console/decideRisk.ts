import { request } from '../http.ts';
import type { ConsoleOrder } from './types.ts';

export interface DecideRisk {
  verdict: 'ALLOWED' | 'REFUSED';
  reason: string;
}

/** What a person decided after a review; it is kept with the name and the reason. */
export const decideRisk = (orderId: string, body: DecideRisk, idempotencyKey: string) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/risk`, {
    method: 'POST',
    body,
    idempotencyKey,
  });
