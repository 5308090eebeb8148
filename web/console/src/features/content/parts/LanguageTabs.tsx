import { Tabs } from '@mantine/core';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { progressTone, type Progress } from './languages.ts';

interface LanguageTabsProps {
  languages: string[];
  chosen: string;
  onChoose: (language: string) => void;
  progress: (language: string) => Progress;
}

/** One tab for each language, with how far it has come. */
export function LanguageTabs({ languages, chosen, onChoose, progress }: LanguageTabsProps) {
  const intl = useIntl();
  const names = useMemo(
    () => new Intl.DisplayNames([intl.locale], { type: 'language' }),
    [intl.locale],
  );
  const complete = languages.filter((language) => progress(language) === 'complete').length;
  return (
    <div className="content-languages">
      <Tabs
        value={chosen}
        onChange={(language) => language && onChoose(language)}
        keepMounted={false}
      >
        <Tabs.List aria-label={intl.formatMessage({ id: 'web.console.content.languages' })}>
          {languages.map((language) => {
            const state = progress(language);
            return (
              <Tabs.Tab key={language} value={language}>
                <StateShape tone={progressTone[state]} /> {names.of(language) ?? language}{' '}
                <span className="visually-hidden">
                  <FormattedMessage id={`web.console.content.progress.${state}`} />
                </span>
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
      </Tabs>
      <p className="muted content-count">
        <FormattedMessage
          id="web.console.content.complete"
          values={{ done: complete, all: languages.length }}
        />
      </p>
    </div>
  );
}
