/** The languages that the catalogue holds. */
export const shopLanguages = ['en', 'de', 'ja', 'pt-BR', 'zh-Hant', 'zh-Hans', 'ar'] as const;
export type ShopLanguage = (typeof shopLanguages)[number];

/** The language tag of this page, such as `de-DE`: the first part of its address, else what it says. */
export function pageTag(document: Document, path: string): string {
  const first = path.split('/')[1] ?? '';
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(first) ? first : document.documentElement.lang || 'en';
}

/** The catalogue for a tag: the same language, in the same script where it has several. */
export function languageOf(tag: string): ShopLanguage {
  const exact = shopLanguages.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  const language = tag.slice(0, 2).toLowerCase();
  if (language === 'zh') {
    return !/-hans\b/i.test(tag) && /-(hant|tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  }
  return shopLanguages.find((known) => known.slice(0, 2) === language) ?? 'en';
}
