// Writes the requests of a load run, drawn from what the running shop holds: node bench/make-mix.mjs URL MARKET
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [base = 'http://localhost:8080', market = 'de'] = process.argv.slice(2);
const out = join(dirname(fileURLToPath(import.meta.url)), 'out');
const SEARCHES = 1000;
const PRODUCTS = 2000;
const BROAD = 'cable black toner original cartridge white power adapter paper printer'.split(' ');
const WORDS = (
  'notebook monitor keyboard mouse headphones battery charger projector switch router camera labels ' +
  'processor motherboard memory ups rack mount case backpack lens lamp ribbon drum ink photo hdmi usb ' +
  'patch fiber serial dvi coax dock scanner tape disc drive server cable toner black paper power adapter'
).split(' ');

// A generator of its own, so that two runs draw the same.
let state = 20261123;
const random = () => ((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648);
const pick = (list) => list[Math.floor(random() * list.length)];

async function search(params) {
  const query = new URLSearchParams({ market, locale: 'en', ...params });
  const answer = await fetch(`${base}/api/v1/search?${query}`);
  if (!answer.ok) throw new Error(`${answer.status} for ${query}`);
  return { query, result: await answer.json() };
}

const facet = (result, key) => result.facets.find((one) => one.key === key)?.values ?? [];

async function searches() {
  const rows = [];
  while (rows.length < SEARCHES) {
    if (rows.length % 5 === 0) {
      const { query, result } = await search({ q: pick(BROAD) });
      rows.push({ kind: 'broad', hits: result.total, query });
      continue;
    }
    const q = pick(WORDS);
    const first = await search({ q });
    const brand = pick(facet(first.result, 'brand').slice(0, 8));
    if (!brand) continue;
    const second = await search({ q, 'facet.brand': brand.value });
    const others = second.result.facets.filter((one) => !['brand', 'price'].includes(one.key));
    const other = pick(others);
    if (!other) continue;
    const choice = {
      q,
      'facet.brand': brand.value,
      [`facet.${other.key}`]: pick(other.values.filter((one) => one.count > 0).slice(0, 6)).value,
    };
    const { query, result } = await search(choice);
    rows.push({ kind: 'narrow', hits: result.total, query });
  }
  return rows;
}

async function products() {
  const slugs = new Set();
  for (const word of [...WORDS, ...BROAD]) {
    for (let page = 1; page <= 20; page++) {
      const { result } = await search({ q: word, size: '48', page: String(page) });
      result.items.forEach((product) => slugs.add(product.slug));
      if (!result.next) break;
    }
  }
  const all = [...slugs];
  return Array.from({ length: Math.min(PRODUCTS, all.length) }, () => pick(all));
}

mkdirSync(out, { recursive: true });
const rows = await searches();
const hits = rows.map((row) => row.hits).sort((a, b) => a - b);
const summary = [
  `searches ${rows.length}`,
  `median hits ${hits[Math.floor(hits.length / 2)]}`,
  `most hits ${hits.at(-1)}`,
  `broad ${rows.filter((row) => row.kind === 'broad').length}`,
  `without a hit ${rows.filter((row) => row.hits === 0).length}`,
];
writeFileSync(join(out, 'searches.txt'), rows.map((row) => `/api/v1/search?${row.query}`).join('\n') + '\n');
const slugs = await products();
writeFileSync(
  join(out, 'products.txt'),
  slugs.map((slug) => `/api/v1/products/${encodeURIComponent(slug)}?market=${market}`).join('\n') + '\n',
);
writeFileSync(join(out, 'mix.txt'), summary.join('\n') + '\n');
console.log([...summary, `products ${slugs.length}`].join('\n'));
