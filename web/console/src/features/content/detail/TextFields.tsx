import { TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { PageText } from '@entrepot/client/console/content.ts';
import { LongText } from '../../../shared/frame/LongText.tsx';
import { directionOf } from '../parts/languages.ts';

/** As long as the server takes them. */
const longest = { title: 200, lead: 600, description: 600, body: 40_000 };

interface TextFieldsProps {
  language: string;
  text: PageText;
  onChange: (part: Partial<PageText>) => void;
}

/** The words of a page in one language. */
export function TextFields({ language, text, onChange }: TextFieldsProps) {
  const intl = useIntl();
  const written = { lang: language, dir: directionOf(language) };
  return (
    <div className="content-fields">
      <TextInput
        label={intl.formatMessage({ id: 'web.console.content.title' })}
        value={text.title}
        maxLength={longest.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        {...written}
      />
      <LongText
        label={intl.formatMessage({ id: 'web.console.content.lead' })}
        minRows={2}
        value={text.lead}
        most={longest.lead}
        onChange={(event) => onChange({ lead: event.currentTarget.value })}
        {...written}
      />
      <LongText
        label={intl.formatMessage({ id: 'web.console.content.body' })}
        description={intl.formatMessage({ id: 'web.console.content.bodyHint' })}
        minRows={16}
        maxRows={40}
        value={text.body}
        most={longest.body}
        classNames={{ input: 'content-markdown' }}
        onChange={(event) => onChange({ body: event.currentTarget.value })}
        {...written}
      />
      <LongText
        label={intl.formatMessage({ id: 'web.console.content.description' })}
        description={intl.formatMessage({ id: 'web.console.content.descriptionHint' })}
        minRows={2}
        value={text.description}
        most={longest.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
        {...written}
      />
    </div>
  );
}
