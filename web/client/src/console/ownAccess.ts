import { request } from '../http.ts';

const path = '/api/v1/console/me';

/** A second factor to be taken into an authenticator app. */
export interface SecondFactorOffer {
  secret: string;
  uri: string;
}

export const changePassword = (body: { old: string; wanted: string }) =>
  request<void>(`${path}/password`, { method: 'PUT', body });

export const offerSecondFactor = () =>
  request<SecondFactorOffer>(`${path}/second-factor`, { method: 'POST' });

/** From now on signing in asks for a code; answers the recovery codes. */
export const confirmSecondFactor = (code: string) =>
  request<{ codes: string[] }>(`${path}/second-factor/confirmation`, {
    method: 'POST',
    body: { code },
  });

export const endSecondFactor = (code: string) =>
  request<void>(`${path}/second-factor/end`, { method: 'POST', body: { code } });
