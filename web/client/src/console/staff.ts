import { queryOptions, useQuery } from '@tanstack/react-query';
import { rememberToken, request } from '../http.ts';
import type { Session } from './types.ts';

export interface StaffMember {
  id: string;
  name: string;
  email: string;
  roles: string[];
  permissions: string[];
  state: 'INVITED' | 'ACTIVE' | 'CLOSED';
  secondFactor: boolean;
  createdAt: string;
  lastSeenAt?: string | null;
}

export interface StaffRole {
  code: string;
  permissions: string[];
}

export interface Staff {
  items: StaffMember[];
  roles: StaffRole[];
}

/** The link by which somebody sets a password; shown once. */
export interface StaffLink {
  id: string;
  link: string;
  endsAt: string;
}

const path = '/api/v1/console/staff';

export const staffKey = ['console', 'staff'] as const;

const options = queryOptions({
  queryKey: staffKey,
  queryFn: ({ signal }) => request<Staff>(path, { signal }),
  staleTime: 60_000,
});

/** Who may work here, and what each may do. */
export const useStaff = () => useQuery(options);

export const inviteStaff = (body: { name: string; email: string; roles: string[] }) =>
  request<StaffLink>(path, { method: 'POST', body });

export const changeStaff = (id: string, body: { roles: string[]; open: boolean }) =>
  request<void>(`${path}/${id}`, { method: 'PUT', body });

export const renewStaff = (id: string) =>
  request<StaffLink>(`${path}/${id}/link`, { method: 'POST' });

/** Sets the password by a link, and signs in. */
export async function join(body: { token: string; password: string }): Promise<Session> {
  const session = await request<Session>('/api/v1/console/join', { method: 'POST', body });
  rememberToken(session.formToken);
  return session;
}
