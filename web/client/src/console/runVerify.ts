import { request } from '../http.ts';
import type { VerifyReport } from './types.ts';

const patienceMilliseconds = 120_000;

/** Checks every invariant in one snapshot; it may take a while on a large shop. */
export const runVerify = () =>
  request<VerifyReport>('/api/v1/console/verify', {
    method: 'POST',
    body: {},
    deadlineMilliseconds: patienceMilliseconds,
  });
