import { useRef } from 'react';
import { contentOf, signatureOf, type ListSearch } from './search.ts';

export interface Total {
  count: number;
  exact: boolean;
}

export interface Place {
  page: number;
  total: Total | undefined;
  /** Rows that match, as far as anybody knows. */
  matching: number;
  next: (() => void) | undefined;
  back: (() => void) | undefined;
}

interface Trail {
  content: string;
  total: Total | undefined;
  afters: (string | undefined)[];
}

/** Where one is in a list that pages by key: the way back is remembered, the total comes with page one. */
export function usePlace(
  search: ListSearch,
  data: { items: unknown[]; next?: string | null; total?: Total | null } | undefined,
  stale: boolean,
  onSearch: (search: ListSearch) => void,
): Place {
  const content = signatureOf(search);
  const trail = useRef<Trail>({ content, total: undefined, afters: [] });
  if (trail.current.content !== content) {
    trail.current = { content, total: undefined, afters: [] };
  }
  const page = Math.max(1, Number(search.page ?? '1') || 1);
  trail.current.afters[page - 1] = search.after;
  if (data?.total && !stale && !search.after) trail.current.total = data.total;
  const go = (to: number, after: string | undefined) =>
    onSearch({
      ...contentOf(search),
      ...(to > 1 && after ? { after, page: String(to) } : {}),
    });
  const next = data?.next;
  return {
    page,
    total: trail.current.total,
    matching: trail.current.total?.count ?? data?.items.length ?? 0,
    next: next && !stale ? () => go(page + 1, next) : undefined,
    back: page > 1 || search.after ? () => go(page - 1, trail.current.afters[page - 2]) : undefined,
  };
}
