// No page scrolls sideways: on the narrowest phone, and at 200 % zoom on a small laptop, in every language.
import { strict as assert } from 'node:assert';
import {
  arrive,
  consoleLanguages,
  consolePages,
  locales,
  ownPages,
  publicPages,
} from '../parts/pages.mjs';
import { shop } from '../parts/people.mjs';
import { proof, sideways } from '../parts/proof.mjs';

const ci = process.env.ENTREPOT_CI === 'yes';
const ways = {
  'at 320 px': { size: 'narrow' },
  'at 200 % zoom': { size: 'desktop', zoom: 2 },
};

/** All pages of a person, and those that don't fit; one finding doesn't hide the next. */
async function walk(page, addresses) {
  const wide = [];
  for (const [name, address, ready] of addresses) {
    try {
      await arrive(page, address, ready);
      const how = await sideways(page);
      if (how) wide.push(`${name}: ${how}`);
    } catch (failure) {
      wide.push(`${name}: ${failure.message.slice(0, 200)}`);
    }
  }
  assert.deepEqual(wide, []);
}

for (const [how, options] of Object.entries(ways)) {
  for (const locale of ci ? ['de-DE', 'ar-AE'] : locales) {
    proof(`the shop in ${locale} ${how}`, { ...options, locale }, async (page) => {
      const pages = { ...publicPages, ...(await ownPages()) };
      await walk(
        page,
        Object.entries(pages).map(([name, { path, ready }]) => [
          name,
          `${shop}/${locale}${path}`,
          ready,
        ]),
      );
    });
  }
  for (const [language, locale] of Object.entries(consoleLanguages)) {
    if (ci && (language !== 'zh-Hant' || options.zoom)) continue;
    proof(
      `the console in ${language} ${how}`,
      { ...options, locale, operator: true, longest: 360_000 },
      async (page) => {
        await walk(
          page,
          Object.entries(await consolePages()).map(([name, { path, ready }]) => [
            name,
            `${shop}/console/${path}`,
            ready,
          ]),
        );
      },
    );
  }
}
