import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { rememberLanguage } from '@entrepot/client/http.ts';
import { loadCatalogue, type Catalogue, type ConsoleLocale } from './locales.ts';
import { useConsoleState } from './store.ts';

/** Gives everything below it the operator's language, and tells the document which one it is. */
export function Language({ children }: { children: ReactNode }) {
  const locale = useConsoleState((state) => state.preferences.locale);
  const [loaded, setLoaded] = useState<{ locale: ConsoleLocale; messages: Catalogue }>();
  useEffect(() => {
    let current = true;
    void loadCatalogue(locale).then((messages) => {
      if (!current) return;
      rememberLanguage(locale);
      setLoaded({ locale, messages });
    });
    return () => {
      current = false;
    };
  }, [locale]);
  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.locale;
  }, [loaded]);
  if (!loaded) return null;
  return (
    <IntlProvider locale={loaded.locale} messages={loaded.messages} defaultLocale="en">
      {children}
    </IntlProvider>
  );
}
