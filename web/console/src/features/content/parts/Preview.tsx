import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { renderQuery } from '@entrepot/client/console/content.ts';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { directionOf } from './languages.ts';

const pauseMilliseconds = 350;

interface PreviewProps {
  title: string;
  lead: string;
  body: string;
  language: string;
}

/**
 * The text as readers will see it. The server renders it, the same way as for readers, and lets no
 * markup through but what Markdown makes.
 */
export function Preview({ title, lead, body, language }: PreviewProps) {
  const [text] = useDebouncedValue(body, pauseMilliseconds);
  const rendered = useQuery({ ...renderQuery(text), enabled: text.trim() !== '' });
  const html = text.trim() === '' ? '' : (rendered.data?.html ?? '');
  return (
    <article
      className="content-preview"
      lang={language}
      dir={directionOf(language)}
      aria-busy={rendered.isFetching}
    >
      {title ? <h1>{title}</h1> : null}
      {lead ? <p className="content-lead">{lead}</p> : null}
      {rendered.error ? <ProblemNotice failure={rendered.error} /> : null}
      {title || lead || html ? null : (
        <p className="muted">
          <FormattedMessage id="web.console.content.previewEmpty" />
        </p>
      )}
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
