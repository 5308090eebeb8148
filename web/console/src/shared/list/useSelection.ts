import { useRef, useState } from 'react';
import { signatureOf, type ListSearch } from './search.ts';
import {
  canSelectAll,
  countSelected,
  isSelected,
  nothingSelected,
  pageChoice,
  togglePage,
  toggleRange,
  toggleRow,
  type PageChoice,
  type Selection,
} from './selection.ts';

export interface RowSelection {
  value: Selection;
  has: (id: string) => boolean;
  toggle: (id: string, range?: boolean) => void;
  page: PageChoice;
  togglePage: () => void;
  count: (matching: number) => number;
  canSelectAll: (matching: number) => boolean;
  selectAll: () => void;
  clear: () => void;
}

/** The chosen rows of a list, kept while one pages through it and forgotten with another filter. */
export function useSelection(search: ListSearch, page: readonly string[]): RowSelection {
  const content = signatureOf(search);
  const [kept, setKept] = useState({ content, value: nothingSelected });
  const last = useRef<string>(undefined);
  const value = kept.content === content ? kept.value : nothingSelected;
  const set = (next: Selection) => setKept({ content, value: next });
  return {
    value,
    has: (id) => isSelected(value, id),
    toggle: (id, range) => {
      set(
        range && last.current ? toggleRange(value, page, last.current, id) : toggleRow(value, id),
      );
      last.current = id;
    },
    page: pageChoice(value, page),
    togglePage: () => set(togglePage(value, page)),
    count: (matching) => countSelected(value, matching),
    canSelectAll: (matching) => canSelectAll(value, page, matching),
    selectAll: () => set({ kind: 'all', except: [] }),
    clear: () => set(nothingSelected),
  };
}
