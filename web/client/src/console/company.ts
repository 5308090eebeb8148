import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { Address } from '../shop/types.ts';

export interface Company {
  name: string;
  address: Address;
  email: string;
  taxIds: Record<string, string>;
}

export const companyQuery = queryOptions({
  queryKey: ['console', 'company'],
  queryFn: ({ signal }) => request<Company>('/api/v1/console/company', { signal }),
});

/** Who sells: what invoices, mails and legal pages print. */
export const useCompany = () => useQuery(companyQuery);
