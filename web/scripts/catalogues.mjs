// Compiles the web's part of the message catalogues to ASTs, one file per app and locale, so that no
// parser is shipped to the browser; and writes the union of all keys, so that a mistyped key is a type
// error. The sources are shared with Java: src/main/resources/messages/web/<locale>.json.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
export const sourceFolder = join(web, '../src/main/resources/messages/web');
const target = join(web, 'generated');

/** The languages of the shop; the same list is in Catalogues.java and storefront/src/locales.ts. */
export const shopLanguages = ['en', 'de', 'ja', 'pt-BR', 'zh-Hant', 'zh-Hans', 'ar'];

/** Which keys an app carries, and the locales it must be complete in. */
export const apps = {
  islands: {
    prefixes: ['web.island.', 'web.shared.landed.', 'web.problem.'],
    locales: shopLanguages,
  },
  checkout: {
    prefixes: ['web.checkout.', 'web.order.', 'web.problem.', 'web.shared.'],
    locales: shopLanguages,
  },
  console: {
    prefixes: ['web.console.', 'web.problem.', 'web.shared.'],
    locales: ['en', 'zh-Hans', 'zh-Hant'],
  },
};

export function readCatalogues() {
  const catalogues = {};
  for (const name of readdirSync(sourceFolder).filter((file) => file.endsWith('.json'))) {
    catalogues[name.slice(0, -'.json'.length)] = JSON.parse(
      readFileSync(join(sourceFolder, name), 'utf8'),
    );
  }
  return catalogues;
}

/** The messages of one app in one locale, parsed; throws and names the key that does not parse. */
export function compile(catalogue, prefixes, locale) {
  const compiled = {};
  for (const [key, text] of Object.entries(catalogue)) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
    try {
      compiled[key] = parse(text, { captureLocation: false });
    } catch (problem) {
      throw new Error(`${locale}.json: ${key}: ${problem.message}`, { cause: problem });
    }
  }
  return compiled;
}

export function writeCatalogues() {
  const catalogues = readCatalogues();
  rmSync(target, { recursive: true, force: true });
  for (const [app, { prefixes, locales }] of Object.entries(apps)) {
    mkdirSync(join(target, app), { recursive: true });
    const complete = Object.keys(compile(catalogues.en, prefixes, 'en'));
    for (const locale of locales) {
      const compiled = compile(catalogues[locale] ?? {}, prefixes, locale);
      const missing = complete.filter((key) => !(key in compiled));
      if (missing.length > 0) {
        throw new Error(
          `${locale}.json lacks ${missing.length} keys of ${app}: ${missing.join(', ')}`,
        );
      }
      writeFileSync(join(target, app, `${locale}.json`), JSON.stringify(compiled));
    }
  }
  const ids = Object.keys(catalogues.en)
    .sort()
    .map((key) => `      | '${key}'`)
    .join('\n');
  writeFileSync(
    join(target, 'message-ids.d.ts'),
    `declare namespace FormatjsIntl {\n  interface Message {\n    ids:\n${ids};\n  }\n}\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeCatalogues();
