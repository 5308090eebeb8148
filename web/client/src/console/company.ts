import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

export type Company = Schema<'Company'>;

export const companyKey = ['console', 'company'] as const;

export const companyQuery = queryOptions({
  queryKey: companyKey,
  queryFn: ({ signal }) => call('GET', '/api/v1/console/company', { signal }),
});

/** Who sells: what invoices, mails and legal pages print. */
export const useCompany = () => useQuery(companyQuery);

/** Writes who sells; it is on every invoice and mail from now on. */
export const saveCompany = (company: Company) =>
  call('PUT', '/api/v1/console/company', { body: company });
