/**
 * Which rows are chosen: some by their ids, across pages, or all that match the list's filter but for
 * those taken out again. It belongs to one content of the list and ends with it.
 */
export type Selection =
  { kind: 'some'; ids: readonly string[] } | { kind: 'all'; except: readonly string[] };

export const nothingSelected: Selection = { kind: 'some', ids: [] };

export const isSelected = (selection: Selection, id: string): boolean =>
  selection.kind === 'some' ? selection.ids.includes(id) : !selection.except.includes(id);

/** How many rows an action would touch. */
export const countSelected = (selection: Selection, matching: number): number =>
  selection.kind === 'some'
    ? selection.ids.length
    : Math.max(0, matching - selection.except.length);

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

export function toggleRow(selection: Selection, id: string): Selection {
  if (selection.kind === 'all') {
    return selection.except.includes(id)
      ? { kind: 'all', except: without(selection.except, id) }
      : { kind: 'all', except: [...selection.except, id] };
  }
  return selection.ids.includes(id)
    ? { kind: 'some', ids: without(selection.ids, id) }
    : { kind: 'some', ids: [...selection.ids, id] };
}

/** Every row from the one last touched to this one takes this one's new state. */
export function toggleRange(
  selection: Selection,
  page: readonly string[],
  from: string,
  to: string,
): Selection {
  const [start, end] = [page.indexOf(from), page.indexOf(to)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (start < 0) return toggleRow(selection, to);
  const wanted = !isSelected(selection, to);
  return page
    .slice(start, end + 1)
    .filter((id) => isSelected(selection, id) !== wanted)
    .reduce(toggleRow, selection);
}

export type PageChoice = 'none' | 'some' | 'all';

export function pageChoice(selection: Selection, page: readonly string[]): PageChoice {
  const chosen = page.filter((id) => isSelected(selection, id)).length;
  if (chosen === 0) return 'none';
  return chosen === page.length ? 'all' : 'some';
}

/** The box in the header: the whole page, or none of it. */
export function togglePage(selection: Selection, page: readonly string[]): Selection {
  const wanted = pageChoice(selection, page) !== 'all';
  return page.filter((id) => isSelected(selection, id) !== wanted).reduce(toggleRow, selection);
}

/** Whether "select all N matching" is worth offering: the page is full of chosen rows and there are more. */
export const canSelectAll = (
  selection: Selection,
  page: readonly string[],
  matching: number,
): boolean =>
  selection.kind === 'some' && pageChoice(selection, page) === 'all' && matching > page.length;
