import { call } from '../call.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

/** Lets the shopper pay an order again whose payment was lost, and says so in a mail. */
export const askPayment = ({ id, version }: ConsoleOrder) =>
  call('POST', '/api/v1/console/orders/{id}/ask-payment', {
    path: { id },
    headers: ifMatch(version),
  });
