/** What every list keeps in its address: words, filters, sort, place in the list. */
export type ListSearch = { q?: string; after?: string; sort?: string } & Record<
  string,
  string | undefined
>;

/** Parts of an address that say where in the list one is, not what the list holds. */
const placeKeys = new Set(['after', 'page']);

/** The values of a search in an address, as far as a list understands them. */
export function listSearch(raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value !== undefined && value !== null && value !== '') search[key] = String(value);
  }
  return search;
}

/** What the list holds, without where one is in it. */
export function contentOf(search: ListSearch): ListSearch {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([key, value]) => !placeKeys.has(key) && value !== undefined && value !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The same text for the same content, however the address was written. */
export const signatureOf = (search: ListSearch): string =>
  new URLSearchParams(contentOf(search) as Record<string, string>).toString();

export const sameContent = (one: ListSearch, other: ListSearch): boolean =>
  signatureOf(one) === signatureOf(other);

/** A filter set or taken away; the list begins anew. */
export function withFilter(search: ListSearch, key: string, value: string | null): ListSearch {
  const next = { ...contentOf(search) };
  if (value === null || value === '') delete next[key];
  else next[key] = value;
  return next;
}

/** Adds a value to a filter that takes several, or removes it; they are written with commas. */
export function withToggled(search: ListSearch, key: string, value: string): ListSearch {
  const now = valuesOf(search, key);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return withFilter(search, key, next.join(','));
}

export const valuesOf = (search: ListSearch, key: string): string[] =>
  search[key]?.split(',').filter(Boolean) ?? [];

export interface Sort {
  by: string;
  down: boolean;
}

/** `-placed_at` is newest first. */
export function sortOf(search: ListSearch): Sort | undefined {
  const { sort } = search;
  if (!sort) return undefined;
  return sort.startsWith('-') ? { by: sort.slice(1), down: true } : { by: sort, down: false };
}

/** A click on a header: ascending, descending, as it was. */
export function withSort(search: ListSearch, by: string): ListSearch {
  const now = sortOf(search);
  if (now?.by !== by) return withFilter(search, 'sort', by);
  return withFilter(search, 'sort', now.down ? null : `-${by}`);
}

/** How many filters narrow the list, without the words and the sort. */
export const countFilters = (search: ListSearch): number =>
  Object.keys(contentOf(search)).filter((key) => key !== 'q' && key !== 'sort').length;
