import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from './types.ts';

/** To whom to transfer how much, under which reference, until when; and what came so far. */
export interface Transfer {
  holder: string;
  iban: string;
  bic: string;
  bank: string;
  reference: string;
  amount: Money;
  received: Money;
  missing: Money;
  dueAt: string;
}

export type PaymentState =
  | 'CREATED'
  | 'UNKNOWN'
  | 'ACTION_REQUIRED'
  | 'AUTHORISED'
  | 'PARTIALLY_CAPTURED'
  | 'CAPTURED'
  | 'FAILED'
  | 'RELEASED'
  | 'EXPIRED';

/** Whether an order waits to be paid again and how, and how its newest payment stands. */
export interface PaymentDue {
  due: boolean;
  methods: { code: string; name: string }[];
  state?: PaymentState;
  redirectUrl?: string;
  transfer?: Transfer;
}

const path = (id: string) => `/api/v1/orders/${encodeURIComponent(id)}/payment`;

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
      request<PaymentDue>(path(id), { signal, headers: { 'Order-Secret': secret } }),
    refetchInterval: ({ state }) => pause(state.data),
  });

export const usePaymentDue = (id: string, secret: string) => useQuery(paymentDueQuery(id, secret));

/** Begins the payment, or goes on with the one that was begun. */
export const payAgain = (id: string, secret: string, method: string) =>
  request<{ state: string; redirectUrl?: string | null }>(path(id), {
    method: 'POST',
    body: { method },
    headers: { 'Order-Secret': secret },
  });
