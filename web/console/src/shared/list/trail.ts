export interface Total {
  count: number;
  exact: boolean;
}

/** The way through one content of a list: where each page began, and how many rows there are. */
export interface Trail {
  content: string;
  total: Total | undefined;
  afters: readonly (string | undefined)[];
}

export const noTrail: Trail = { content: '', total: undefined, afters: [] };

interface Step {
  content: string;
  page: number;
  after: string | undefined;
  /** Only the first page says it. */
  total: Total | undefined | null;
}

/** The trail with this step in it; the very same one when it tells nothing new. */
export function followed(trail: Trail, { content, page, after, total }: Step): Trail {
  const same = trail.content === content;
  const before = same ? trail : noTrail;
  const said = total ?? before.total;
  const known = before.afters[page - 1] === after;
  const counted =
    said === before.total ||
    (said?.count === before.total?.count && said?.exact === before.total?.exact);
  if (same && known && counted) return trail;
  const afters = [...before.afters];
  afters[page - 1] = after;
  return { content, total: said, afters };
}
