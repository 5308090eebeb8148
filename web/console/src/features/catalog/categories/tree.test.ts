import { expect, test } from 'vitest';
import type { CategoryNode } from '@entrepot/client/console/categories.ts';
import { linesOf, nameOf } from './tree.ts';

const node = (slug: string, parentId: string | null, position: number): CategoryNode => ({
  id: slug,
  slug,
  parentId,
  position,
  names: { en: slug },
  required: [],
  products: 0,
});

test('children stand below their parent, siblings in their order', () => {
  const lines = linesOf([
    node('cups', 'kitchen', 2),
    node('garden', null, 2),
    node('kitchen', null, 1),
    node('pots', 'kitchen', 1),
  ]);
  expect(lines.map(({ node: { slug }, depth, place }) => [slug, depth, place])).toEqual([
    ['kitchen', 0, 0],
    ['pots', 1, 0],
    ['cups', 1, 1],
    ['garden', 0, 1],
  ]);
  expect(lines[1]?.parent?.slug).toBe('kitchen');
});

test('a name is read in the nearest language', () => {
  const mugs = { ...node('mugs', null, 1), names: { ar: 'أكواب', en: 'Mugs' } };
  expect(nameOf(mugs, 'zh-Hans')).toBe('Mugs');
  expect(nameOf({ ...mugs, names: { ar: 'أكواب' } }, 'en')).toBe('أكواب');
});
