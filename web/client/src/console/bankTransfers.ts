import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Money } from '../shop/types.ts';

export type ReceiptState =
  'MATCHED' | 'SHORT' | 'OVER' | 'DOUBLE' | 'LATE' | 'UNKNOWN' | 'CURRENCY' | 'RETURNED';

/** Money that came into an account, and what it was recognised as. */
export interface BankReceipt {
  id: string;
  iban: string;
  bookedOn: string;
  amount: Money;
  open: Money;
  payerName: string;
  payerIban: string;
  message: string;
  orderNumber?: string | null;
  wanted?: Money | null;
  state: ReceiptState;
  note: string;
}

export interface RefundToSend {
  id: string;
  orderNumber: string;
  amount: Money;
  payerName: string;
  payerIban: string;
  askedAt: string;
}

export interface BankAccount {
  iban: string;
  bic: string;
  holder: string;
  bank: string;
  currency: string;
  active: boolean;
  version: number;
}

export interface ImportedStatement {
  statements: number;
  received: number;
  repeated: number;
  matched: number;
  forPerson: number;
}

const base = '/api/v1/console/payment';

/** Whatever is decided, all three lists may be others afterwards. */
export const bankKey = ['console', 'bank'] as const;

const list = <Item>(name: string) =>
  queryOptions({
    queryKey: [...bankKey, name],
    queryFn: ({ signal }) => request<{ items: Item[] }>(`${base}/${name}`, { signal }),
  });

/** The oldest two hundred that wait for a person; when they are decided the next ones come. */
export const useWaitingReceipts = () => useQuery(list<BankReceipt>('receipts?limit=200'));

export const useRefundsToSend = () => useQuery(list<RefundToSend>('refunds'));

export const useBankAccounts = () => useQuery(list<BankAccount>('accounts'));

export const importStatement = (content: string) =>
  request<ImportedStatement>(`${base}/statements`, { method: 'POST', body: { content } });

export const assignReceipt = (id: string, orderNumber: string) =>
  request<BankReceipt>(`${base}/receipts/${encodeURIComponent(id)}/order`, {
    method: 'POST',
    body: { orderNumber },
  });

export const returnReceipt = (id: string, note: string) =>
  request<BankReceipt>(`${base}/receipts/${encodeURIComponent(id)}/return`, {
    method: 'POST',
    body: { note },
  });

export const refundSent = (id: string) =>
  request<undefined>(`${base}/refunds/${encodeURIComponent(id)}/sent`, { method: 'POST' });
