/** How an operator arranged one list's columns; the order names only what was moved. */
export interface ColumnMemory {
  hidden: string[];
  order: string[];
}

export const noMemory: ColumnMemory = { hidden: [], order: [] };

interface Column {
  id: string;
  fixed?: boolean;
  /** Left out until somebody asks for it. */
  optional?: boolean;
}

/** All columns in the operator's order; a column that the memory does not know stands where it was. */
export function ordered<C extends Column>(columns: readonly C[], memory: ColumnMemory): C[] {
  const place = new Map(memory.order.map((id, position) => [id, position]));
  const fixed = columns.filter((column) => column.fixed);
  const free = columns.filter((column) => !column.fixed);
  const known = free
    .filter(({ id }) => place.has(id))
    .sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  const rest = free.map((column) => (place.has(column.id) ? known.shift() : column));
  return [...fixed, ...rest.filter((column) => column !== undefined)];
}

const shownMark = '+';

/** An optional column is remembered as asked for, any other as hidden. */
export const isShown = (column: Column, memory: ColumnMemory): boolean =>
  column.fixed === true ||
  (column.optional
    ? memory.hidden.includes(shownMark + column.id)
    : !memory.hidden.includes(column.id));

/** The columns to draw. */
export const arranged = <C extends Column>(columns: readonly C[], memory: ColumnMemory): C[] =>
  ordered(columns, memory).filter((column) => isShown(column, memory));

/** Shows what was hidden and hides what was shown. */
export function toggled(memory: ColumnMemory, column: Column): ColumnMemory {
  const mark = column.optional ? shownMark + column.id : column.id;
  const hidden = memory.hidden.includes(mark)
    ? memory.hidden.filter((id) => id !== mark)
    : [...memory.hidden, mark];
  return { ...memory, hidden };
}

/** Moves a column by one place among those that can be moved. */
export function moved(
  memory: ColumnMemory,
  columns: readonly Column[],
  id: string,
  by: -1 | 1,
): ColumnMemory {
  const order = ordered(columns, memory)
    .filter((column) => !column.fixed)
    .map((column) => column.id);
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return memory;
  [order[from], order[to]] = [order[to] as string, order[from] as string];
  return { ...memory, order };
}
