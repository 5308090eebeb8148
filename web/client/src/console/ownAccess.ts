import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A second factor to be taken into an authenticator app. */
export type SecondFactorOffer = Schema<'SecondFactorOffer'>;

export const changePassword = (body: Schema<'OwnAccessPasswords'>) =>
  call('PUT', '/api/v1/console/me/password', { body });

export const offerSecondFactor = () => call('POST', '/api/v1/console/me/second-factor');

/** From now on signing in asks for a code; answers the recovery codes. */
export const confirmSecondFactor = (code: string) =>
  call('POST', '/api/v1/console/me/second-factor/confirmation', { body: { code } });

export const endSecondFactor = (code: string) =>
  call('POST', '/api/v1/console/me/second-factor/end', { body: { code } });
