import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Answer, Path } from '../contract.ts';
import { request } from '../http.ts';

/** A list's address in the console, whose words are `q`, as the API's parameters. */
export type ListFilter = Record<string, string | undefined>;

/** Only for the reader of the address: which page one is on. */
const ofTheAddress = new Set(['page']);

export function parametersOf({ q, ...rest }: ListFilter): ListFilter {
  const parameters: ListFilter = { ...rest, text: q };
  for (const key of ofTheAddress) delete parameters[key];
  return parameters;
}

/** How often a list that lives is asked for again; its rows stay where they are meanwhile. */
export const livingMilliseconds = 20_000;

/** One page of a list; the page before stays in sight until this one is there. */
export function listOptions<P extends Path<'GET'>>(
  path: P,
  key: readonly string[],
  filter: ListFilter,
  refetchInterval: number | false = false,
) {
  const query = parametersOf(filter);
  return queryOptions({
    queryKey: [...key, query],
    queryFn: ({ signal }) => request<Answer<'GET', P>>(path, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

type Exported<P> = P extends `/api/v1/console/${infer List}/export.csv` ? List : never;

/** Where the whole filtered list is as a file, without the place one is at. */
export function exportPath(path: Exported<Path<'GET'>>, filter: ListFilter): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(parametersOf(filter))) {
    if (value && name !== 'after') parameters.set(name, value);
  }
  const text = parameters.toString();
  return `/api/v1/console/${path}/export.csv${text ? `?${text}` : ''}`;
}
