import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** Money that came into an account, and what it was recognised as. */
export type BankReceipt = Schema<'ConsoleTransfersReceipt'>;

/** Whatever is decided, all three lists may be others afterwards. */
export const bankKey = ['console', 'bank'] as const;

const receiptsQuery = queryOptions({
  queryKey: [...bankKey, 'receipts'],
  queryFn: ({ signal }) =>
    call('GET', '/api/v1/console/payment/receipts', { query: { limit: 200 }, signal }),
});

const refundsQuery = queryOptions({
  queryKey: [...bankKey, 'refunds'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/payment/refunds', { signal }),
});

const accountsQuery = queryOptions({
  queryKey: [...bankKey, 'accounts'],
  queryFn: ({ signal }) => call('GET', '/api/v1/console/payment/accounts', { signal }),
});

/** The oldest two hundred that wait for a person; when they are decided the next ones come. */
export const useWaitingReceipts = () => useQuery(receiptsQuery);

export const useRefundsToSend = () => useQuery(refundsQuery);

export const useBankAccounts = () => useQuery(accountsQuery);

export const importStatement = (content: string) =>
  call('POST', '/api/v1/console/payment/statements', { body: { content } });

export const assignReceipt = (id: string, orderNumber: string) =>
  call('POST', '/api/v1/console/payment/receipts/{id}/order', {
    path: { id },
    body: { orderNumber },
  });

export const returnReceipt = (id: string, note: string) =>
  call('POST', '/api/v1/console/payment/receipts/{id}/return', { path: { id }, body: { note } });

export const refundSent = (id: string) =>
  call('POST', '/api/v1/console/payment/refunds/{id}/sent', { path: { id } });
