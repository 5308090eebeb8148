import { useState } from 'react';
import { contentOf, signatureOf, type ListSearch } from './search.ts';
import { followed, noTrail, type Total } from './trail.ts';

export interface Place {
  page: number;
  total: Total | undefined;
  /** Rows that match, as far as anybody knows. */
  matching: number;
  next: (() => void) | undefined;
  back: (() => void) | undefined;
}

interface ListData {
  items: unknown[];
  next?: string | null;
  total?: Total | null;
}

/** Where one is in a list that pages by key: the way back is remembered, the total comes with page one. */
export function usePlace(
  search: ListSearch,
  data: ListData | undefined,
  stale: boolean,
  onSearch: (search: ListSearch) => void,
): Place {
  const page = Math.max(1, Number(search.page ?? '1') || 1);
  const [kept, setKept] = useState(noTrail);
  const trail = followed(kept, {
    content: signatureOf(search),
    page,
    after: search.after,
    total: stale ? undefined : data?.total,
  });
  if (trail !== kept) setKept(trail);
  const go = (to: number, after: string | undefined) =>
    onSearch({
      ...contentOf(search),
      ...(to > 1 && after ? { after, page: String(to) } : {}),
    });
  const next = data?.next;
  return {
    page,
    total: trail.total,
    matching: trail.total?.count ?? data?.items.length ?? 0,
    next: next && !stale ? () => go(page + 1, next) : undefined,
    back: page > 1 || search.after ? () => go(page - 1, trail.afters[page - 2]) : undefined,
  };
}
