import { Skeleton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Catalogue } from '../../shared/locales.ts';

const catalogues = import.meta.glob<Partial<Catalogue>>('../../../../generated/promotion/*.json', {
  import: 'default',
});

/** The words of promotions, which come with their pages and not with the console. */
export function PromotionWords({ children }: { children: ReactNode }) {
  const { locale, messages } = useIntl();
  const [loaded, setLoaded] = useState<{ locale: string; words: Partial<Catalogue> }>();
  useEffect(() => {
    let wanted = true;
    void catalogues[`../../../../generated/promotion/${locale}.json`]?.().then((words) => {
      if (wanted) setLoaded({ locale, words });
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  if (loaded?.locale !== locale) return <Skeleton className="late" height={320} radius="md" />;
  return (
    <IntlProvider
      locale={locale}
      messages={{ ...(messages as Catalogue), ...loaded.words }}
      defaultLocale="en"
    >
      {children}
    </IntlProvider>
  );
}
