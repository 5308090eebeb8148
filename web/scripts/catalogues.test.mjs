import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { apps, compile, readCatalogues } from './catalogues.mjs';

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

/** The names of a message's arguments, wherever they stand in it. */
function argumentsOf(elements, found = new Set()) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) argumentsOf(option.value, found);
    if (element.children) argumentsOf(element.children, found);
  }
  return [...found].sort();
}

for (const [app, { prefixes, locales }] of Object.entries(apps)) {
  const english = compile(catalogues.en, prefixes, 'en');
  test.each(locales)(`${app} speaks %s with the same keys and arguments as English`, (locale) => {
    const spoken = compile(catalogues[locale], prefixes, locale);
    expect(Object.keys(spoken).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(english)) {
      expect([key, argumentsOf(spoken[key])]).toEqual([key, argumentsOf(message)]);
    }
  });
}

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
  expect(() => compile({ 'web.x': '{broken' }, ['web.'], 'en')).toThrow('en.json: web.x');
});
