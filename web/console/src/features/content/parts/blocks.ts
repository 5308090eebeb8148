import type {
  Block,
  BlockKind,
  BlockText,
  ProductRule,
} from '@entrepot/client/console/contentHome.ts';
import { progressOf, type Progress } from './languages.ts';
import { newId } from './pageDraft.ts';

export const blockKinds: BlockKind[] = [
  'HERO',
  'PROMISE',
  'CATEGORIES',
  'PRODUCTS',
  'STORY',
  'QUOTE',
];

export const rules: ProductRule[] = ['NEWEST', 'CATEGORY', 'CHOSEN'];

export const noWords: BlockText = { title: '', text: '', action: '', points: [] };

const mostPoints = 4;

/** A new block with everything that its kind has use for, still empty. */
export const newBlock = (kind: BlockKind): Block => ({
  id: newId(),
  kind,
  hidden: false,
  picture: null,
  link: null,
  rule: kind === 'PRODUCTS' ? 'NEWEST' : null,
  category: null,
  slugs: [],
  count: kind === 'PRODUCTS' ? 8 : 0,
  icons: kind === 'PROMISE' ? ['receipt', 'door', 'route'] : [],
  texts: {},
});

/** Moves one block up or down; past the ends nothing happens. */
export function moved(blocks: Block[], id: string, by: -1 | 1): Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const to = from + by;
  const block = blocks[from];
  if (!block || to < 0 || to >= blocks.length) return blocks;
  const others = blocks.filter((each) => each.id !== id);
  return [...others.slice(0, to), block, ...others.slice(to)];
}

export const wordsIn = (block: Block, language: string): BlockText =>
  block.texts[language] ?? noWords;

/** What must be said in a language before readers of it are served. */
function needed(kind: BlockKind, { title, text, points }: BlockText): string[] {
  if (kind === 'QUOTE') return [text, title];
  if (kind === 'PROMISE') {
    return points.length === 0 ? [''] : points.flatMap((point) => [point.title, point.text]);
  }
  return kind === 'HERO' || kind === 'STORY' ? [title, text] : [title];
}

export function blockProgress(block: Block, language: string): Progress {
  const words = wordsIn(block, language);
  const { title, text, action, points } = words;
  return progressOf(needed(block.kind, words), [
    title,
    text,
    action,
    ...points.flatMap((point) => [point.title, point.text]),
  ]);
}

/** How far the whole page has come in a language; hidden blocks don't count. */
export function homeProgress(blocks: Block[], language: string): Progress {
  const states = blocks
    .filter((block) => !block.hidden)
    .map((block) => blockProgress(block, language));
  if (states.length > 0 && states.every((state) => state === 'complete')) return 'complete';
  return states.some((state) => state !== 'empty') ? 'begun' : 'empty';
}

/** The words that tell a block from others in the list. */
export function nameOf(block: Block, language: string): string {
  const words = [language, 'en', ...Object.keys(block.texts)]
    .map((each) => block.texts[each])
    .find((text) => text && (text.title || text.text || text.points.length > 0));
  if (!words) return '';
  return block.kind === 'QUOTE' ? words.text : words.title || words.points[0]?.title || words.text;
}

/** As many points as there are icons, so that every language has the same row. */
export function pointsOf(block: Block, language: string): BlockText['points'] {
  const { points } = wordsIn(block, language);
  const count = Math.min(Math.max(block.icons.length, points.length, 1), mostPoints);
  return Array.from({ length: count }, (_, at) => points[at] ?? { title: '', text: '' });
}

/** Blocks as they are sent: no language without words, no blank address. */
export const cleaned = (blocks: Block[]): Block[] =>
  blocks.map((block) => ({
    ...block,
    picture: block.picture?.trim() || null,
    link: block.link?.trim() || null,
    category: block.category?.trim() || null,
    texts: Object.fromEntries(
      Object.entries(block.texts)
        .filter(([language]) => blockProgress(block, language) !== 'empty')
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
  }));

export const sameBlocks = (one: Block[], other: Block[]): boolean =>
  JSON.stringify(cleaned(one).map(sorted)) === JSON.stringify(cleaned(other).map(sorted));

/** The same members in the same order, wherever a block comes from. */
const sorted = (block: Block) =>
  Object.fromEntries(Object.entries(block).sort(([one], [other]) => one.localeCompare(other)));
