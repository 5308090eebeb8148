import { request } from '../http.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

/** Ends an order that has not left; money and stock go back by themselves. */
export const cancelOrder = (
  { id, version }: Pick<ConsoleOrder, 'id' | 'version'>,
  reason: string,
  idempotencyKey: string,
) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(id)}/cancel`, {
    method: 'POST',
    body: { reason },
    headers: ifMatch(version),
    idempotencyKey,
  });
