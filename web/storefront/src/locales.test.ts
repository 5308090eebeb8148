import { expect, test } from 'vitest';
import { languageOf, pageTag } from './locales.ts';

test.each([
  ['de-DE', 'de'],
  ['en-GB', 'en'],
  ['ja-JP', 'ja'],
  ['pt-BR', 'pt-BR'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['ar-AE', 'ar'],
  ['fr-FR', 'en'],
])('%s speaks %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test('the address says which language a page is in', () => {
  expect(pageTag(document, '/de-DE/checkout/1')).toBe('de-DE');
});

test('a page outside of the languages says it itself', () => {
  document.documentElement.lang = 'ja-JP';
  expect(pageTag(document, '/404.html')).toBe('ja-JP');
});
