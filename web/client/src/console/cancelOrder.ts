import { request } from '../http.ts';
import type { ConsoleOrder } from './types.ts';

/** Ends an order that has not left; money and stock go back by themselves. */
export const cancelOrder = (orderId: string, reason: string, idempotencyKey: string) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(orderId)}/cancel`, {
    method: 'POST',
    body: { reason },
    idempotencyKey,
  });
