import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Address } from '../shop/types.ts';

export interface Company {
  name: string;
  address: Address;
  email: string;
  taxIds: Record<string, string>;
}

export const companyKey = ['console', 'company'] as const;

export const companyQuery = queryOptions({
  queryKey: companyKey,
  queryFn: ({ signal }) => request<Company>('/api/v1/console/company', { signal }),
});

/** Who sells: what invoices, mails and legal pages print. */
export const useCompany = () => useQuery(companyQuery);

/** Writes who sells; it is on every invoice and mail from now on. */
export const saveCompany = (company: Company) =>
  request<Company>('/api/v1/console/company', { method: 'PUT', body: company });
