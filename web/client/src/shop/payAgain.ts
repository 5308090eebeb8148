import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** To whom to transfer how much, under which reference, until when; and what came so far. */
export type Transfer = Schema<'OrderTransfer'>;

/** Whether an order waits to be paid again and how, and how its newest payment stands. */
export type PaymentDue = Schema<'OrderDue'>;
export type PaymentState = NonNullable<PaymentDue['state']>;

const path = '/api/v1/orders/{id}/payment';

const soonMilliseconds = 5_000;
const laterMilliseconds = 30_000;

/** While nobody knows it is asked soon again, while money is on its way now and then. */
function pause(due: PaymentDue | undefined) {
  if (due?.state === 'CREATED' || due?.state === 'UNKNOWN') return soonMilliseconds;
  return due?.state === 'ACTION_REQUIRED' ? laterMilliseconds : false;
}

const paymentDueQuery = (id: string, secret: string) =>
  queryOptions({
    queryKey: ['order', id, 'payment'],
    queryFn: ({ signal }) =>
      call('GET', path, { path: { id }, signal, headers: { 'Order-Secret': secret } }),
    refetchInterval: ({ state }) => pause(state.data),
  });

export const usePaymentDue = (id: string, secret: string) => useQuery(paymentDueQuery(id, secret));

/** Begins the payment, or goes on with the one that was begun. */
export const payAgain = (id: string, secret: string, method: string) =>
  call('POST', path, { path: { id }, body: { method }, headers: { 'Order-Secret': secret } });
