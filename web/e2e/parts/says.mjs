// The words of the product, for steps that are walked in several languages.
import { readFileSync } from 'node:fs';

const folder = new URL('../../../src/main/resources/messages/web/', import.meta.url);
const read = {};

/** What this key says in this language; only for sentences without anything to fill in. */
export function says(language, key) {
  read[language] ??= JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));
  const words = read[language][key];
  if (!words || words.includes('{')) throw new Error(`${language} has no plain words for ${key}`);
  return words;
}
