import { queryOptions, useQuery } from '@tanstack/react-query';
import { rememberToken, request } from '../http.ts';
import type { Session } from './types.ts';

export const sessionKey = ['session'] as const;

async function remembered(answer: Promise<Session>): Promise<Session> {
  const session = await answer;
  rememberToken(session.formToken);
  return session;
}

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: () => remembered(request<Session>('/api/v1/console/session')),
  staleTime: 60_000,
});

/** Who is signed in, with what they may do. */
export const useSession = () => useQuery(sessionQuery);

export interface SignIn {
  email: string;
  password: string;
  /** Of the second factor, where there is one. */
  code?: string;
}

export const signIn = (body: SignIn) =>
  remembered(request<Session>('/api/v1/console/session', { method: 'POST', body }));

export const signOut = () => request<void>('/api/v1/console/session', { method: 'DELETE' });

export interface SetUp {
  token: string;
  name: string;
  email: string;
  password: string;
}

/** Makes the first account with the link printed at start, and signs it in. */
export const setUp = (body: SetUp) =>
  remembered(request<Session>('/api/v1/console/setup', { method: 'POST', body }));
