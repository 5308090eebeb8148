import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Note } from '@entrepot/client/console/types.ts';
import { commandKey } from '../commandKey.ts';
import { useAttempt } from '../useAttempt.ts';
import { useUnsaved } from '../useUnsaved.tsx';
import { DoerName } from './DoerName.tsx';
import { LongText } from './LongText.tsx';
import { Moment } from './Moment.tsx';
import { Panel } from './Panel.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface NotesProps {
  notes: Note[];
  add: (text: string, idempotencyKey: string) => Promise<unknown>;
  mayWrite: boolean;
}

const longest = 2_000;

/** What the team tells each other; customers never see it, and nobody changes it later. */
export function Notes({ notes, add, mayWrite }: NotesProps) {
  const intl = useIntl();
  const attempt = useAttempt();
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () => add(text.trim(), attempt.key),
    onSuccess: () => {
      attempt.ended();
      setText('');
    },
    onError: attempt.ended,
  });
  const guard = useUnsaved(text.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && text.length <= longest) send.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Panel title="web.console.notes.title">
      {guard}
      {mayWrite ? (
        <form className="notes-form" onSubmit={submit}>
          <ProblemNotice failure={send.error} takesFocus />
          <LongText
            minRows={2}
            maxRows={10}
            most={longest}
            aria-label={intl.formatMessage({ id: 'web.console.notes.add' })}
            placeholder={intl.formatMessage({ id: 'web.console.notes.placeholder' })}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {text.trim() ? (
            <div className="dialog-actions">
              <kbd>{commandKey('↵')}</kbd>
              <Button size="compact-md" type="submit" loading={send.isPending}>
                <FormattedMessage id="web.console.notes.add" />
              </Button>
            </div>
          ) : null}
        </form>
      ) : null}
      {notes.length > 0 ? (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p dir="auto">{note.text}</p>
              <p className="when">
                <DoerName by={note.by} /> · <Moment at={note.at} short />
              </p>
            </li>
          ))}
        </ul>
      ) : mayWrite ? null : (
        <p className="muted">
          <FormattedMessage id="web.console.notes.none" />
        </p>
      )}
    </Panel>
  );
}
