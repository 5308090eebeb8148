import { Skeleton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import type { Catalogue } from './locales.ts';

const catalogues = import.meta.glob<Partial<Catalogue>>(
  '../../../generated/{promotion,search}/*.json',
  { import: 'default' },
);

export type WordedFeature = 'promotion' | 'search';

interface FeatureWordsProps {
  feature: WordedFeature;
  children: ReactNode;
}

/** The words of one feature, which come with its pages and not with the console. */
export function FeatureWords({ feature, children }: FeatureWordsProps) {
  const { locale, messages } = useIntl();
  const [loaded, setLoaded] = useState<{ locale: string; words: Partial<Catalogue> }>();
  useEffect(() => {
    let wanted = true;
    void catalogues[`../../../generated/${feature}/${locale}.json`]?.().then((words) => {
      if (wanted) setLoaded({ locale, words });
    });
    return () => {
      wanted = false;
    };
  }, [feature, locale]);
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
