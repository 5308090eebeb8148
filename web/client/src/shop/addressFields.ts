import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';
import type { AddressField } from './types.ts';

const dayMilliseconds = 86_400_000;

export const addressFieldsQuery = (country: string, locale: string) =>
  queryOptions({
    queryKey: ['address-fields', country, locale],
    queryFn: ({ signal }) =>
      request<{ fields: AddressField[] }>(
        `/api/v1/countries/${encodeURIComponent(country)}/address-fields`,
        { signal, query: { locale } },
      ),
    staleTime: dayMilliseconds,
  });

/** What a country's address consists of, in its own order, with labels in the shopper's language. */
export const useAddressFields = (country: string, locale: string) =>
  useQuery(addressFieldsQuery(country, locale));
