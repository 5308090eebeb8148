// No page keeps anybody out: axe (WCAG 2.2 AA) finds nothing serious on any page, in any state, in light and
// in dark. The shop in a language from the left and one from the right, the console in English and Chinese.
import { strict as assert } from 'node:assert';
import { graveFindings } from '../parts/axe.mjs';
import { arrive, consolePages, outsidePages, ownPages, publicPages } from '../parts/pages.mjs';
import { shop } from '../parts/people.mjs';
import { proof } from '../parts/proof.mjs';
import { consoleStates, shopStates } from '../parts/states.mjs';

const ci = process.env.ENTREPOT_CI === 'yes';

/** In CI the journeys look at the light theme wherever they come by. */
const themes = ci ? ['dark'] : ['light', 'dark'];

/** What CI looks at: the pages that most people see, and the states that are made of the most parts. */
const inCi = new Set([
  ...[
    'home',
    'category',
    'product',
    'cart',
    'checkout-address',
    'checkout-review',
    'order-tracked',
  ],
  ...['an address refused', 'filters open'],
  ...['overview', 'orders', 'order', 'product-edit', 'many at once', 'a product refused'],
]);

/** In this theme, and done with changing to it: half-way a colour is none of either. */
async function wear(page, colorScheme) {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}

/** Looks at each in both themes; one finding doesn't hide the next. */
async function look(page, visits) {
  const found = [];
  for (const [name, visit] of visits) {
    if (ci && !inCi.has(name)) continue;
    try {
      await visit();
      for (const colorScheme of themes) {
        await wear(page, colorScheme);
        const findings = await graveFindings(page);
        found.push(...findings.map((finding) => `${name}, ${colorScheme}: ${finding}`));
      }
    } catch (failure) {
      found.push(`${name}: ${failure.message.slice(0, 300)}`);
    }
    await page.unrouteAll();
  }
  assert.equal(found.length, 0, found.map((finding) => finding.slice(0, 400)).join('\n'));
}

const visits = (page, base, pages) =>
  Object.entries(pages).map(([name, { path, ready }]) => [
    name,
    () => arrive(page, `${base}${path}`, ready),
  ]);

const pagesIn = ci ? ['de-DE'] : ['de-DE', 'ar-AE'];
const statesIn = ci ? ['ar-AE'] : ['de-DE', 'ar-AE'];

for (const locale of pagesIn) {
  const base = `${shop}/${locale}`;
  proof(`the shop's pages in ${locale}`, { locale }, async (page) => {
    await look(page, visits(page, base, { ...publicPages, ...(await ownPages()) }));
  });
}

for (const locale of statesIn) {
  const base = `${shop}/${locale}`;
  proof(`the shop's states in ${locale}`, { locale, size: 'phone' }, async (page) => {
    const states = Object.entries(shopStates).map(([name, { at, act }]) => [
      name,
      async () => {
        const { path, ready } = typeof at === 'function' ? await at() : at;
        await arrive(page, `${base}${path}`, ready);
        await act(page);
      },
    ]);
    await look(page, states);
  });
}

for (const locale of ci ? ['zh-TW'] : ['en-GB', 'zh-TW']) {
  const base = `${shop}/console/`;
  proof(`the console's pages in ${locale}`, { locale, operator: true }, async (page) => {
    await look(page, visits(page, base, await consolePages()));
  });
  proof(`the console's states in ${locale}`, { locale, operator: true }, async (page) => {
    const pages = await consolePages();
    const states = Object.entries(consoleStates).map(([name, { at, before, ready, act }]) => [
      name,
      async () => {
        await before?.(page);
        await arrive(page, base + pages[at].path, ready ?? pages[at].ready);
        await act(page);
      },
    ]);
    await look(page, states);
  });
  proof(`the console from outside in ${locale}`, { locale }, async (page) => {
    await look(page, visits(page, base, outsidePages));
  });
}
