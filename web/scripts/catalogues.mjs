// Compiles the web's part of the message catalogues to ASTs, one file per app and locale, so that no
// parser is shipped to the browser; and writes the union of all keys, so that a mistyped key is a type
// error. The sources are shared with Java: src/main/resources/messages/web/<locale>.json.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import { pseudo } from './pseudo.mjs';

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
    except: ['web.console.promotion.', 'web.console.search.'],
    locales: ['en', 'zh-Hans', 'zh-Hant'],
  },
  // The words of single features come with their pages.
  promotion: { prefixes: ['web.console.promotion.'], locales: ['en', 'zh-Hans', 'zh-Hant'] },
  search: { prefixes: ['web.console.search.'], locales: ['en', 'zh-Hans', 'zh-Hant'] },
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
export function compile(catalogue, { prefixes, except }, locale) {
  const compiled = {};
  for (const [key, text] of Object.entries(catalogue)) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
    if (except?.some((prefix) => key.startsWith(prefix))) continue;
    try {
      compiled[key] = parse(text, { captureLocation: false });
    } catch (problem) {
      throw new Error(`${locale}.json: ${key}: ${problem.message}`, { cause: problem });
    }
  }
  return compiled;
}

/** The names of a message's arguments, wherever they stand in it. */
export function argumentsOf(elements, found = new Set()) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) argumentsOf(option.value, found);
    if (element.children) argumentsOf(element.children, found);
  }
  return [...found].sort();
}

/** The plural forms that a language needs to count to two hundred: six in Arabic, one in Japanese. */
function formsOf(locale, type) {
  const rules = new Intl.PluralRules(locale, { type });
  return [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))];
}

/** Those that a message leaves out. */
export function missingForms(elements, locale, found = new Set()) {
  for (const element of elements) {
    if (element.type === TYPE.plural) {
      const forms = formsOf(locale, element.pluralType);
      forms.filter((form) => !(form in element.options)).forEach((form) => found.add(form));
    }
    for (const option of Object.values(element.options ?? {})) {
      missingForms(option.value, locale, found);
    }
    if (element.children) missingForms(element.children, locale, found);
  }
  return [...found].sort();
}

/** What is wrong with a language's messages of one app, compared with English; empty when nothing. */
export function faultsOf(compiled, english, locale) {
  const faults = [];
  for (const key of Object.keys(english)) if (!(key in compiled)) faults.push(`${key} is missing`);
  for (const [key, message] of Object.entries(compiled)) {
    if (!(key in english)) {
      faults.push(`${key} is not in English`);
      continue;
    }
    const [own, wanted] = [argumentsOf(message), argumentsOf(english[key])];
    if (own.join() !== wanted.join()) {
      faults.push(`${key} has the arguments {${own}} instead of {${wanted}}`);
    }
    const forms = missingForms(message, locale);
    if (forms.length > 0) faults.push(`${key} lacks the plural forms ${forms}`);
  }
  return faults;
}

export function writeCatalogues() {
  const catalogues = readCatalogues();
  rmSync(target, { recursive: true, force: true });
  for (const [app, part] of Object.entries(apps)) {
    mkdirSync(join(target, app), { recursive: true });
    const english = compile(catalogues.en, part, 'en');
    for (const locale of part.locales) {
      const compiled = compile(catalogues[locale] ?? {}, part, locale);
      const faults = faultsOf(compiled, english, locale);
      if (faults.length > 0) {
        throw new Error(`${locale}.json of ${app}: ${faults.join('; ')}`);
      }
      writeFileSync(join(target, app, `${locale}.json`), JSON.stringify(compiled));
    }
  }
  mkdirSync(join(target, 'pseudo'), { recursive: true });
  for (const [app, part] of Object.entries(apps)) {
    const strange = pseudo(compile(catalogues.en, part, 'en'));
    writeFileSync(join(target, 'pseudo', `${app}.json`), JSON.stringify(strange));
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
