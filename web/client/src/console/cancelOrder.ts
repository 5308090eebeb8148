import { call } from '../call.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

/** Ends an order that has not left; money and stock go back by themselves. */
export const cancelOrder = (
  { id, version }: Pick<ConsoleOrder, 'id' | 'version'>,
  reason: string,
  idempotencyKey: string,
) =>
  call('POST', '/api/v1/console/orders/{id}/cancel', {
    path: { id },
    body: { reason },
    headers: ifMatch(version),
    idempotencyKey,
  });
