import { call } from '../call.ts';

const patienceMilliseconds = 120_000;

/** Checks every invariant in one snapshot; it may take a while on a large shop. */
export const runVerify = () =>
  call('POST', '/api/v1/console/verify', { deadlineMilliseconds: patienceMilliseconds });
