import { createIntl, type IntlShape, type MessageFormatElement } from 'react-intl';
import { rememberLanguage } from '@entrepot/client/http.ts';
import { languageOf, pageTag } from '../locales.ts';

const catalogues = import.meta.glob<Record<FormatjsIntl.Message['ids'], MessageFormatElement[]>>(
  '../../../generated/islands/*.json',
  { import: 'default' },
);

let words: Promise<IntlShape> | undefined;

/** The islands' few words in the page's language, fetched once a page. */
export function islandWords(): Promise<IntlShape> {
  words ??= (async () => {
    const tag = pageTag(document, location.pathname);
    rememberLanguage(tag);
    const messages = await catalogues[`../../../generated/islands/${languageOf(tag)}.json`]?.();
    return createIntl({ locale: tag, messages, defaultLocale: 'en' });
  })();
  return words;
}
