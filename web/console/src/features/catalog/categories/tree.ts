import type { CategoryNode } from '@entrepot/client/console/categories.ts';

/** A category where it stands: how deep, and between which siblings. */
export interface Placed {
  node: CategoryNode;
  depth: number;
  place: number;
  siblings: number;
  parent: CategoryNode | undefined;
}

/** The tree as the lines of a list, children below their parents. */
export function linesOf(nodes: readonly CategoryNode[]): Placed[] {
  const below = new Map<string, CategoryNode[]>();
  for (const node of nodes) {
    const under = node.parentId ?? '';
    below.set(under, [...(below.get(under) ?? []), node]);
  }
  const lines: Placed[] = [];
  const walk = (parent: CategoryNode | undefined, depth: number) => {
    const siblings = (below.get(parent?.id ?? '') ?? []).toSorted(
      (one, other) => one.position - other.position,
    );
    siblings.forEach((node, place) => {
      lines.push({ node, depth, place, siblings: siblings.length, parent });
      walk(node, depth + 1);
    });
  };
  walk(undefined, 0);
  return lines;
}

/** The name in the reader's language, or in the nearest there is. */
export const nameOf = ({ names, slug }: CategoryNode, locale: string): string =>
  names[locale] ?? names.en ?? Object.values(names)[0] ?? slug;
