import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A receipt, a correction or damage, as one movement; the key names the movement. */
export const adjustStock = (body: Schema<'ConsoleStockStockAdjustment'>, idempotencyKey: string) =>
  call('POST', '/api/v1/console/stock/adjustments', { body, idempotencyKey });
