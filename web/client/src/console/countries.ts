import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../http.ts';

/** A country and what is usual there. */
export interface Country {
  code: string;
  name: string;
  currency: string;
  decimals: number;
  /** The language most people read there, where the shop speaks it. */
  language?: string | null;
  names: Record<string, string>;
}

export const countriesQuery = (locale: string) =>
  queryOptions({
    queryKey: ['console', 'countries', locale],
    queryFn: ({ signal }) => request<{ items: Country[] }>('/api/v1/console/countries', { signal }),
    staleTime: Infinity,
  });

/** All countries by their names in the reader's language. */
export const useCountries = (locale: string) => useQuery(countriesQuery(locale));
