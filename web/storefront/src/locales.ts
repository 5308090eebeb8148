/** The languages that the shop speaks, as they stand in its addresses. */
export const shopLocales = ['en', 'de', 'ja', 'pt-BR', 'zh-Hant'] as const;
export type ShopLocale = (typeof shopLocales)[number];

/** The language of this page: what the document says, else the first part of its address. */
export function pageLocale(document: Document, path: string): ShopLocale {
  const asked = [document.documentElement.lang, path.split('/')[1] ?? ''];
  for (const tag of asked) {
    const found = shopLocales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
    if (found) return found;
  }
  const language = (document.documentElement.lang || 'en').slice(0, 2).toLowerCase();
  return shopLocales.find((locale) => locale.startsWith(language)) ?? 'en';
}
