import type { Offer } from '@entrepot/client/console/offers.ts';

/** What the server adds by itself is no difference between two people. */
const notCompared = new Set(['id', 'version', 'state', 'whyNotSellable', 'levels', 'slug']);

/** An offer as a list of paths and what stands there, so that two of them can be laid side by side. */
export function flat(offer: Offer): Record<string, string> {
  const lines: Record<string, string> = {};
  const walk = (path: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return;
    if (typeof value !== 'object') {
      lines[path] = String(value);
      return;
    }
    for (const [key, below] of Object.entries(value)) {
      if (!notCompared.has(key)) walk(path ? `${path} › ${key}` : key, below);
    }
  };
  walk('', offer);
  return lines;
}
