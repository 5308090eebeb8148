/** One thing about which two versions can differ, and how it is said. */
export interface Compared<Thing> {
  label: string;
  of: (thing: Thing) => string;
}

export interface Difference {
  label: string;
  before: string;
  after: string;
}

/** Where two versions say something else. */
export const differences = <Thing>(
  before: Thing,
  after: Thing,
  fields: readonly Compared<Thing>[],
): Difference[] =>
  fields
    .map(({ label, of }) => ({ label, before: of(before), after: of(after) }))
    .filter((row) => row.before !== row.after);
