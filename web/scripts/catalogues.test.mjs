import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { apps, compile, faultsOf, readCatalogues } from './catalogues.mjs';
import { pseudo } from './pseudo.mjs';

const catalogues = readCatalogues();
const folders = ['ui/src', 'client/src', 'storefront/src', 'console/src'];

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name)) yield path;
  }
}

const code = folders.flatMap((folder) =>
  [...filesOf(folder)].map((path) => readFileSync(path, 'utf8')),
);

for (const [app, part] of Object.entries(apps)) {
  const english = compile(catalogues.en, part, 'en');
  test.each(part.locales)(`${app} speaks %s with the keys and arguments of English`, (locale) => {
    expect(faultsOf(compile(catalogues[locale], part, locale), english, locale)).toEqual([]);
  });
}

test('a missing key, one too many, another argument and a missing plural form are faults', () => {
  const english = compile(
    {
      'web.a': 'A',
      'web.b': '{name} is here',
      'web.c': '{count, plural, one {# piece} other {# pieces}}',
    },
    { prefixes: ['web.'] },
    'en',
  );
  const arabic = compile(
    {
      'web.b': '{title} هنا',
      'web.c': '{count, plural, one {قطعة} other {# قطعة}}',
      'web.d': 'د',
    },
    { prefixes: ['web.'] },
    'ar',
  );
  expect(faultsOf(arabic, english, 'ar')).toEqual([
    'web.a is missing',
    'web.b has the arguments {title} instead of {name}',
    'web.c lacks the plural forms few,many,two,zero',
    'web.d is not in English',
  ]);
});

test('the pseudo language changes every word and no argument', () => {
  const message = '{count, plural, one {# piece of {name}} other {# pieces}} today';
  const strange = new IntlMessageFormat(
    pseudo(compile({ 'web.a': message }, { prefixes: ['web.'] }, 'en'))['web.a'],
  );
  expect(strange.format({ count: 1, name: 'tea' })).toBe('⟦1 þîéçé óf tea tóðáý··⟧');
});

test('every key belongs to an app', () => {
  const prefixes = Object.values(apps).flatMap((app) => app.prefixes);
  const homeless = Object.keys(catalogues.en).filter(
    (key) => !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(homeless).toEqual([]);
});

test('every key is used in code, by itself or by the beginning of its name', () => {
  const whole = code.join('\n');
  const beginnings = [...whole.matchAll(/`(web\.[\w.-]+\.)\$\{/g)].map((match) => match[1]);
  const unused = Object.keys(catalogues.en).filter(
    (key) =>
      !whole.includes(`'${key}'`) &&
      !whole.includes(`"${key}"`) &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});

test('names the key of a message that does not parse', () => {
  expect(() => compile({ 'web.x': '{broken' }, { prefixes: ['web.'] }, 'en')).toThrow(
    'en.json: web.x',
  );
});
