import type { PageDraft, PageKind, PageText } from '@entrepot/client/console/content.ts';
import { progressOf, type Progress } from './languages.ts';

/** What of a page can be edited. */
export interface PageValues {
  kind: PageKind;
  slug: string;
  picture: string;
  texts: Record<string, PageText>;
}

export const noText: PageText = { title: '', lead: '', body: '', description: '' };

export const newPage: PageValues = { kind: 'ARTICLE', slug: '', picture: '', texts: {} };

export const valuesOf = ({ kind, slug, picture, texts }: PageDraft): PageValues => ({
  kind,
  slug,
  picture: picture ?? '',
  texts,
});

export const textIn = (values: PageValues, language: string): PageText =>
  values.texts[language] ?? noText;

export const pageProgress = ({ title, lead, body, description }: PageText): Progress =>
  progressOf([title, body], [title, lead, body, description]);

/** Languages in which nothing was written are left out, so that empty ones are no difference. */
export function writtenTexts(texts: Record<string, PageText>): Record<string, PageText> {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([, text]) => pageProgress(text) !== 'empty')
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}

export const sameValues = (one: PageValues, other: PageValues): boolean =>
  JSON.stringify({ ...one, texts: writtenTexts(one.texts) }) ===
  JSON.stringify({ ...other, texts: writtenTexts(other.texts) });

/** A field that two people wrote differently. */
export interface Difference {
  language: string | null;
  field: 'kind' | 'slug' | 'picture' | keyof PageText;
  mine: string;
  theirs: string;
}

/** Where two versions of a page differ, language by language. */
export function differences(mine: PageValues, theirs: PageValues): Difference[] {
  const found: Difference[] = [];
  for (const field of ['kind', 'slug', 'picture'] as const) {
    if (mine[field] !== theirs[field]) {
      found.push({ language: null, field, mine: mine[field], theirs: theirs[field] });
    }
  }
  const languages = new Set([...Object.keys(mine.texts), ...Object.keys(theirs.texts)]);
  for (const language of [...languages].sort()) {
    const here = textIn(mine, language);
    const there = textIn(theirs, language);
    for (const field of ['title', 'lead', 'body', 'description'] as const) {
      if (here[field] !== there[field]) {
        found.push({ language, field, mine: here[field], theirs: there[field] });
      }
    }
  }
  return found;
}

/** An address made of a title: what of it is Latin letters and figures. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));

/** A UUID of version 7 (RFC 9562): ids made here sort by time like those of the server. */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at++) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) & 0xff;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = hex(bytes).join('');
  return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, text);
}
