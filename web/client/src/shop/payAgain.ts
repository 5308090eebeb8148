import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

/** Whether an order waits to be paid again, and how that can be done. */
export interface PaymentDue {
  due: boolean;
  methods: { code: string; name: string }[];
}

const path = (id: string) => `/api/v1/orders/${encodeURIComponent(id)}/payment`;

const paymentDueQuery = (id: string, secret: string) =>
  queryOptions({
    queryKey: ['order', id, 'payment'],
    queryFn: ({ signal }) =>
      request<PaymentDue>(path(id), { signal, headers: { 'Order-Secret': secret } }),
  });

export const usePaymentDue = (id: string, secret: string) => useQuery(paymentDueQuery(id, secret));

/** Begins the payment, or goes on with the one that was begun. */
export const payAgain = (id: string, secret: string, method: string) =>
  request<{ state: string; redirectUrl?: string | null }>(path(id), {
    method: 'POST',
    body: { method },
    headers: { 'Order-Secret': secret },
  });
