import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { directionOf } from '../parts/languages.ts';
import { differences, type PageValues } from '../parts/pageDraft.ts';

interface ConflictProps {
  mine: PageValues;
  theirs: PageValues;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** Somebody else saved the page meanwhile: what differs, and the choice between the two. */
export function Conflict({ mine, theirs, takeTheirs, keepMine }: ConflictProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" className="problem-notice" variant="outline">
      <h2 className="content-conflict-title">
        <FormattedMessage id="web.console.content.conflict" />
      </h2>
      <p>
        <FormattedMessage id="web.console.content.conflictText" />
      </p>
      <dl className="content-differences">
        {differences(mine, theirs).map(({ language, field, mine: here, theirs: there }) => (
          <div key={`${language ?? ''}.${field}`}>
            <dt>
              <FormattedMessage id={`web.console.content.${field}`} />
              {language ? <span className="muted">{` ${language}`}</span> : null}
            </dt>
            <Version whose="theirs" text={there} language={language} />
            <Version whose="mine" text={here} language={language} />
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={takeTheirs}>
          <FormattedMessage id="web.console.content.takeTheirs" />
        </Button>
        <Button size="xs" onClick={keepMine}>
          <FormattedMessage id="web.console.content.keepMine" />
        </Button>
      </Group>
    </Alert>
  );
}

interface VersionProps {
  whose: 'mine' | 'theirs';
  text: string;
  language: string | null;
}

function Version({ whose, text, language }: VersionProps) {
  return (
    <dd>
      <span className="content-label">
        <FormattedMessage id={`web.console.content.${whose}`} />
      </span>
      <span
        className="content-version"
        lang={language ?? undefined}
        dir={language ? directionOf(language) : undefined}
      >
        {text || '–'}
      </span>
    </dd>
  );
}
