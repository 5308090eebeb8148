import { request } from '../http.ts';
import type { StockRow } from './types.ts';

export interface AdjustStock {
  variantId: string;
  warehouse: string;
  delta: number;
  reason: string;
}

/** A receipt, a correction or damage, as one movement. */
export const adjustStock = (body: AdjustStock, idempotencyKey: string) =>
  request<StockRow>('/api/v1/console/stock/adjustments', { method: 'POST', body, idempotencyKey });
