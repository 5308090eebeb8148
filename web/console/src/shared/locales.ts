import type { MessageFormatElement } from 'react-intl';

export const consoleLocales = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type ConsoleLocale = (typeof consoleLocales)[number];

/** Each language by its own name, which is the same in every catalogue. */
export const localeNames: Record<ConsoleLocale, string> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};

export type Catalogue = Record<FormatjsIntl.Message['ids'], MessageFormatElement[]>;

const catalogues = import.meta.glob<Catalogue>('../../../generated/console/*.json', {
  import: 'default',
});

export function loadCatalogue(locale: ConsoleLocale): Promise<Catalogue> {
  const load = catalogues[`../../../generated/console/${locale}.json`];
  return load ? load() : Promise.reject(new Error(`no catalogue for ${locale}`));
}
