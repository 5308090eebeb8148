/** The languages that texts of the shop are kept in, the first one needed everywhere. */
export const shopLanguages = ['en', 'de', 'ja', 'pt-BR', 'zh-Hant', 'zh-Hans', 'ar'] as const;

/** The address of a language in a country; one that reads otherwise than its name says is kept apart. */
export function localeOf(language: string, country: string): string {
  if (language === 'pt-BR') return language;
  if (language === 'zh-Hant')
    return country === 'TW' || country === 'HK' ? `zh-${country}` : language;
  if (language === 'zh-Hans')
    return country === 'CN' || country === 'SG' ? `zh-${country}` : language;
  return `${language}-${country}`;
}

const chinese: Record<string, string> = {
  'zh-TW': 'zh-Hant',
  'zh-HK': 'zh-Hant',
  'zh-MO': 'zh-Hant',
  'zh-CN': 'zh-Hans',
  'zh-SG': 'zh-Hans',
  zh: 'zh-Hans',
};

/** Under which tag texts of a locale are kept. */
export function languageOf(locale: string): string {
  if (chinese[locale]) return chinese[locale];
  if (locale === 'pt-BR' || locale.startsWith('zh-')) return locale;
  return locale.split('-')[0] ?? locale;
}
