import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';
import { rememberToken } from '../http.ts';
import type { Session } from './types.ts';

const path = '/api/v1/console/session';

export const sessionKey = ['session'] as const;

async function remembered(answer: Promise<Session>): Promise<Session> {
  const session = await answer;
  rememberToken(session.formToken);
  return session;
}

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: () => remembered(call('GET', path)),
  staleTime: 60_000,
});

/** Who is signed in, with what they may do. */
export const useSession = () => useQuery(sessionQuery);

/** The code is that of the second factor, where there is one. */
export const signIn = (body: Schema<'SessionSignInRequest'>) =>
  remembered(call('POST', path, { body }));

export const signOut = () => call('DELETE', path);

/** Makes the first account with the link printed at start, and signs it in. */
export const setUp = (body: Schema<'SessionSetUpRequest'>) =>
  remembered(call('POST', '/api/v1/console/setup', { body }));

/** Sets the password by a link, and signs in. */
export const join = (body: Schema<'SessionAcceptance'>) =>
  remembered(call('POST', '/api/v1/console/join', { body }));
