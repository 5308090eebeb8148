import { Select, TextInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { PageDraft, PageKind } from '@entrepot/client/console/content.ts';
import type { PageValues } from '../parts/pageDraft.ts';

const kinds: PageKind[] = ['ARTICLE', 'HELP', 'LEGAL'];

interface PageFieldsProps {
  values: PageValues;
  page: PageDraft | undefined;
  onChange: (values: PageValues) => void;
}

/** Where a text stands in the shop; a published one keeps its place. */
export function PageFields({ values, page, onChange }: PageFieldsProps) {
  const intl = useIntl();
  const fixed = (page?.publishedVersion ?? 0) > 0;
  return (
    <div className="content-place">
      <Select
        label={intl.formatMessage({ id: 'web.console.content.kind' })}
        data={kinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `web.console.content.kind.${value}` }),
        }))}
        value={values.kind}
        allowDeselect={false}
        disabled={fixed}
        onChange={(kind) => kind && onChange({ ...values, kind: kind as PageKind })}
      />
      <TextInput
        required
        label={intl.formatMessage({ id: 'web.console.content.slug' })}
        description={intl.formatMessage({
          id: fixed ? 'web.console.content.slugFixed' : 'web.console.content.slugHint',
        })}
        value={values.slug}
        disabled={fixed}
        maxLength={100}
        spellCheck={false}
        onChange={(event) => onChange({ ...values, slug: event.currentTarget.value })}
      />
      <TextInput
        label={intl.formatMessage({ id: 'web.console.content.picture' })}
        description={intl.formatMessage({ id: 'web.console.content.pictureHint' })}
        value={values.picture}
        maxLength={300}
        spellCheck={false}
        onChange={(event) => onChange({ ...values, picture: event.currentTarget.value })}
      />
    </div>
  );
}
