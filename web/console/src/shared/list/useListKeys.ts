import type { RefObject } from 'react';
import { useKeys } from '../useKeys.ts';

interface ListKeys {
  select: ((id: string) => void) | undefined;
  next: (() => void) | undefined;
}

/** What has the focus of a row: its link, else the row itself. */
const holder = (row: HTMLElement): HTMLElement =>
  row.querySelector<HTMLElement>('.row-link') ?? row;

/** j and k walk the rows, x chooses one, n goes to the next page, / to the search. */
export function useListKeys(body: RefObject<HTMLElement | null>, { select, next }: ListKeys): void {
  const rows = () => [...(body.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])];
  const now = () => rows().findIndex((row) => row.contains(document.activeElement));
  const go = (by: 1 | -1) => {
    const all = rows();
    const at = now();
    const to = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
    if (!to) return;
    holder(to).focus({ preventScroll: true });
    to.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    x: () => {
      const id = rows()[now()]?.dataset.row;
      if (id && select) select(id);
    },
    n: () => next?.(),
    '/': () => document.querySelector<HTMLElement>('.list-search input')?.focus(),
  });
}
