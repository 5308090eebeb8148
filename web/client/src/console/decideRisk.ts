import { request } from '../http.ts';
import { ifMatch } from './ifMatch.ts';
import type { ConsoleOrder } from './types.ts';

export interface DecideRisk {
  verdict: 'ALLOWED' | 'REFUSED';
  reason: string;
}

/** What a person decided after a review; it is kept with the name and the reason. */
export const decideRisk = (
  { id, version }: Pick<ConsoleOrder, 'id' | 'version'>,
  body: DecideRisk,
  idempotencyKey: string,
) =>
  request<ConsoleOrder>(`/api/v1/console/orders/${encodeURIComponent(id)}/risk`, {
    method: 'POST',
    body,
    headers: ifMatch(version),
    idempotencyKey,
  });
