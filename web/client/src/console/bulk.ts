import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type BulkRequest = Schema<'BulkRequest'>;
export type BulkPreview = Schema<'BulkPreview'>;
export type BulkResult = Schema<'BulkReport'>;

/** The lists whose rows can be chosen. */
export type BulkList = 'orders' | 'shipments' | 'products' | 'listing';

/** As many as the server takes in one request. */
export const mostAtOnce = 200;

/** What an action would do to each of these, without doing it. */
export const previewBulk = (list: BulkList, body: BulkRequest) =>
  call('POST', `/api/v1/console/${list}/bulk/preview`, { body });

/** Does it, one by one: a row that is refused stops no other. */
export const runBulk = (list: BulkList, body: BulkRequest, idempotencyKey: string) =>
  call('POST', `/api/v1/console/${list}/bulk`, { body, idempotencyKey });
