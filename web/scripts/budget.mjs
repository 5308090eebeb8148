// The budgets of what a first visit downloads, in bytes after gzip, walked from each app's manifest.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Fonts are compressed already, so their own bytes count. */
const largestFontBytes = 45_000;

/** entry, what it may import later but counts as first load, and the limit. */
export const budgets = [
  { name: 'shop loader', app: 'storefront', entries: ['src/loader.ts'], limit: 3_000 },
  {
    name: 'product page, all islands',
    app: 'storefront',
    entries: [
      'src/loader.ts',
      'src/gallery.ts',
      'src/suggest.ts',
      'src/islands/buyBox.tsx',
      'src/islands/countrySwitch.tsx',
    ],
    limit: 90_000,
  },
  {
    name: 'category page',
    app: 'storefront',
    entries: ['src/loader.ts', 'src/narrow.ts', 'src/suggest.ts'],
    limit: 30_000,
  },
  { name: 'shop style', app: 'storefront', entries: ['src/styles/shop.css'], limit: 20_000 },
  { name: 'checkout', app: 'storefront', entries: ['src/checkout/main.tsx'], limit: 160_000 },
  { name: 'console first load', app: 'console', entries: ['src/main.tsx'], limit: 260_000 },
];

function filesOf(manifest, entries) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest`);
    if (seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  entries.forEach(visit);
  return files;
}

export function checkBudgets(output) {
  const over = [];
  for (const { name, app, entries, limit } of budgets) {
    const manifest = JSON.parse(readFileSync(join(output, app, '.vite/manifest.json'), 'utf8'));
    let bytes = 0;
    for (const file of filesOf(manifest, entries)) {
      bytes += gzipSync(readFileSync(join(output, app, file)), { level: 9 }).length;
    }
    console.log(`${name}: ${bytes} B gzip of ${limit}`);
    if (bytes > limit) over.push(name);
  }
  const shop = join(output, 'storefront');
  for (const name of readdirSync(shop).filter((file) => file.endsWith('.woff2'))) {
    const bytes = statSync(join(shop, name)).size;
    console.log(`${name}: ${bytes} B of ${largestFontBytes}`);
    if (bytes > largestFontBytes) over.push(name);
  }
  if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`);
}
