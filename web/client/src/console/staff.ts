import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type StaffMember = Schema<'StaffMember'>;
export type StaffRole = Schema<'StaffRole'>;

/** The link by which somebody sets a password; shown once. */
export type StaffLink = Schema<'StaffLink'>;

const path = '/api/v1/console/staff';

export const staffKey = ['console', 'staff'] as const;

const options = queryOptions({
  queryKey: staffKey,
  queryFn: ({ signal }) => call('GET', path, { signal }),
  staleTime: 60_000,
});

/** Who may work here, and what each may do. */
export const useStaff = () => useQuery(options);

export const inviteStaff = (body: Schema<'StaffInvitation'>) => call('POST', path, { body });

export const changeStaff = (id: string, body: Schema<'StaffChange'>) =>
  call('PUT', `${path}/{id}`, { path: { id }, body });

export const renewStaff = (id: string) => call('POST', `${path}/{id}/link`, { path: { id } });
