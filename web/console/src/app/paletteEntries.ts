/** One line of the command palette: where it leads is decided by whoever listed it. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** More words that find it, such as its name in another language or an order's customer. */
  also?: string;
  act: () => void;
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** How well a line fits what was typed; 0 is not at all. Earlier and whole words count more. */
export function fit(entry: Pick<PaletteEntry, 'label' | 'also'>, typed: string): number {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const label = plain(entry.label);
  const all = `${label} ${plain(entry.also ?? '')}`;
  let sum = 0;
  for (const word of words) {
    if (label.startsWith(word)) sum += 8;
    else if (label.includes(` ${word}`)) sum += 5;
    else if (label.includes(word)) sum += 3;
    else if (all.includes(word)) sum += 2;
    else if (isSpread(label, word)) sum += 1;
    else return 0;
  }
  return sum / words.length;
}

/** Whether the letters come in this order, as in "sto" for "Sign out". */
function isSpread(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return letters.length > 1;
}

/** The lines that fit, best first; equals keep their order. */
export const found = <E extends PaletteEntry>(entries: readonly E[], typed: string): E[] =>
  entries
    .map((entry, place) => ({ entry, place, worth: fit(entry, typed) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || one.place - other.place)
    .map(({ entry }) => entry);
