/** What a list shows beside what it would show now: the rows, brought up to date, and how many are new. */
export interface Fresh<Row> {
  rows: readonly Row[];
  arrived: number;
}

/**
 * Rows stay where they are under the pointer: those that are known take their new content, those that
 * are new are only counted until somebody asks to see them.
 */
export function kept<Row>(
  shown: readonly Row[],
  now: readonly Row[] | undefined,
  keyOf: (row: Row) => string,
): Fresh<Row> {
  if (!now) return { rows: shown, arrived: 0 };
  const known = new Set(shown.map(keyOf));
  const fresh = new Map(now.map((row) => [keyOf(row), row]));
  let arrived = 0;
  for (const row of now) {
    if (known.has(keyOf(row))) break;
    arrived += 1;
  }
  return { rows: shown.map((row) => fresh.get(keyOf(row)) ?? row), arrived };
}
