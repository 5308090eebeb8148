import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PageDraft, PageText } from '@entrepot/client/console/content.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { PageTitle } from '../../../shared/frame/PageTitle.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useUnsaved } from '../../../shared/useUnsaved.tsx';
import { Back } from '../parts/Back.tsx';
import { withExtra } from '../parts/languages.ts';
import { LanguageTabs } from '../parts/LanguageTabs.tsx';
import { newPage, pageProgress, sameValues, slugOf, textIn, valuesOf } from '../parts/pageDraft.ts';
import { PageStateMark } from '../parts/PageStateMark.tsx';
import { Preview } from '../parts/Preview.tsx';
import { Conflict } from './Conflict.tsx';
import { PageFields } from './PageFields.tsx';
import { TextFields } from './TextFields.tsx';
import { usePageActions } from './usePageActions.ts';

const places = { ARTICLE: 'articles', HELP: 'help', LEGAL: 'legal' } as const;

interface PageEditorProps {
  id: string;
  page: PageDraft | undefined;
  languages: string[];
}

/** Writes a text language by language, beside what readers will see of it. */
export function PageEditor({ id, page, languages }: PageEditorProps) {
  const intl = useIntl();
  const mayWrite = useMay()('CONTENT_WRITE');
  const [values, setValues] = useState(page ? valuesOf(page) : newPage);
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const actions = usePageActions(id, page, setValues);
  const unsaved = !sameValues(values, page ? valuesOf(page) : newPage);
  const question = useUnsaved(unsaved && !actions.busy);
  const text = textIn(values, language);
  const all = withExtra(languages, values.texts);
  const named = textIn(values, 'en').title || text.title;

  const change = (part: Partial<PageText>) => {
    const next = { ...text, ...part };
    const addressed = !page && values.slug === slugOf(text.title);
    setValues({
      ...values,
      slug: addressed ? slugOf(next.title) : values.slug,
      texts: { ...values.texts, [language]: next },
    });
  };

  return (
    <>
      <div className="detail-head">
        <Back />
        <PageTitle text={named || intl.formatMessage({ id: 'web.console.content.newTitle' })}>
          <Group gap="xs">
            {page?.state === 'PUBLISHED' ? (
              <Button
                variant="subtle"
                component="a"
                href={`/en-US/${places[page.kind]}/${page.slug}`}
                target="_blank"
                rel="noopener"
              >
                <FormattedMessage id="web.console.content.view" />
              </Button>
            ) : null}
            {page?.state === 'PUBLISHED' ? (
              <Button
                variant="default"
                disabled={!mayWrite || unsaved}
                loading={actions.moving}
                onClick={() => actions.move('WITHDRAWN')}
              >
                <FormattedMessage id="web.console.content.withdraw" />
              </Button>
            ) : null}
            <Button
              variant="default"
              disabled={!mayWrite || !unsaved}
              loading={actions.saving}
              onClick={() => actions.save(values)}
            >
              <FormattedMessage id="web.console.content.save" />
            </Button>
            <Button
              disabled={
                !mayWrite ||
                (page?.state === 'PUBLISHED' && page.publishedVersion === page.version && !unsaved)
              }
              loading={actions.busy}
              onClick={() => actions.publish(values, unsaved)}
            >
              <FormattedMessage id="web.console.content.publish" />
            </Button>
          </Group>
        </PageTitle>
        <Summary page={page} unsaved={unsaved} />
      </div>
      {actions.conflict ? (
        <Conflict
          mine={values}
          theirs={actions.conflict}
          takeTheirs={actions.takeTheirs}
          keepMine={() => actions.keepMine(values)}
        />
      ) : (
        <ProblemNotice failure={actions.failure} takesFocus />
      )}
      <PageFields values={values} page={page} onChange={setValues} />
      <LanguageTabs
        languages={all}
        chosen={language}
        onChoose={setLanguage}
        progress={(each) => pageProgress(textIn(values, each))}
      />
      <div className="content-editor">
        <TextFields key={language} language={language} text={text} onChange={change} />
        <section aria-label={intl.formatMessage({ id: 'web.console.content.preview' })}>
          <p className="content-label">
            <FormattedMessage id="web.console.content.preview" />
          </p>
          <Preview title={text.title} lead={text.lead} body={text.body} language={language} />
        </section>
      </div>
      {question}
    </>
  );
}

function Summary({ page, unsaved }: { page: PageDraft | undefined; unsaved: boolean }) {
  return (
    <p className="content-summary">
      <PageStateMark
        state={page?.state ?? 'DRAFT'}
        newer={!!page && page.publishedVersion > 0 && page.publishedVersion < page.version}
      />
      {page?.publishedAt ? (
        <span className="muted">
          <FormattedMessage
            id="web.console.content.publishedAt"
            values={{ moment: <Moment at={page.publishedAt} /> }}
          />
        </span>
      ) : null}
      {page ? (
        <span className="muted">
          <FormattedMessage
            id="web.console.content.changedAt"
            values={{ moment: <Moment at={page.changedAt} /> }}
          />
        </span>
      ) : null}
      <span role="status" className="state state-moving">
        {unsaved ? <FormattedMessage id="web.console.content.unsaved" /> : null}
      </span>
    </p>
  );
}
