import { request } from '../http.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

/** Lets the shopper pay an order again whose payment was lost, and says so in a mail. */
export const askPayment = (order: ConsoleOrder) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(order.id)}/ask-payment`, {
    method: 'POST',
    body: {},
    headers: ifMatch(order.version),
  });
