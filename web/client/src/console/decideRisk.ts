import { call } from '../call.ts';
import type { Schema } from '../contract.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

export type DecideRisk = Schema<'ConsoleOrderVerdict'>;

/** What a person decided after a review; it is kept with the name and the reason. */
export const decideRisk = (
  { id, version }: Pick<ConsoleOrder, 'id' | 'version'>,
  body: DecideRisk,
  idempotencyKey: string,
) =>
  call('POST', '/api/v1/console/orders/{id}/risk', {
    path: { id },
    body,
    headers: ifMatch(version),
    idempotencyKey,
  });
