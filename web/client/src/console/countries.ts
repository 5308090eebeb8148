import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../call.ts';
import type { Schema } from '../contract.ts';

/** A country and what is usual there; its language is the one most read, where the shop speaks it. */
export type Country = Schema<'ConsoleCountriesCountry'>;

export const countriesQuery = (locale: string) =>
  queryOptions({
    queryKey: ['console', 'countries', locale],
    queryFn: ({ signal }) => call('GET', '/api/v1/console/countries', { signal }),
    staleTime: Infinity,
  });

/** All countries by their names in the reader's language. */
export const useCountries = (locale: string) => useQuery(countriesQuery(locale));
