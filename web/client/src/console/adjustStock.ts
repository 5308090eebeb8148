import { request } from '../http.ts';

export interface AdjustStock {
  variantId: string;
  warehouse: string;
  delta: number;
  reason: string;
}

/** A receipt, a correction or damage, as one movement; the key names the movement. */
export const adjustStock = (body: AdjustStock, idempotencyKey: string) =>
  request<{ onHand: number }>('/api/v1/console/stock/adjustments', {
    method: 'POST',
    body,
    idempotencyKey,
  });
