import { expect, test } from 'vitest';
import { languageOf, localeOf, shopLanguages } from './languages.ts';

test('a language in a country has an address, and the address says which texts are read', () => {
  expect(localeOf('ar', 'AE')).toBe('ar-AE');
  expect(localeOf('zh-Hant', 'TW')).toBe('zh-TW');
  expect(localeOf('zh-Hans', 'AE')).toBe('zh-Hans');
  for (const language of shopLanguages) {
    for (const country of ['AE', 'TW', 'CN', 'BR', 'DE']) {
      expect(languageOf(localeOf(language, country))).toBe(language);
    }
  }
});
