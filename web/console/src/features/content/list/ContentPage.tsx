import { Group } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePages, type PageKind, type PageRow } from '@entrepot/client/console/content.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { PageStateMark } from '../parts/PageStateMark.tsx';
import '../content.css';

const kinds: PageKind[] = ['ARTICLE', 'HELP', 'LEGAL'];
const states = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;

const columnsFor = (languages: string[]): ListColumn<PageRow>[] => [
  {
    id: 'title',
    header: 'web.console.content.title',
    fixed: true,
    cell: (row) => (
      <Link to="/content/pages/$pageId" params={{ pageId: row.id }} dir="auto">
        {row.title}
      </Link>
    ),
  },
  {
    id: 'kind',
    header: 'web.console.content.kind',
    cell: (row) => <FormattedMessage id={`web.console.content.kind.${row.kind}`} />,
  },
  {
    id: 'slug',
    header: 'web.console.content.slug',
    optional: true,
    cell: (row) => <code>{row.slug}</code>,
  },
  {
    id: 'state',
    header: 'web.console.content.state',
    cell: (row) => <PageStateMark state={row.state} newer={row.unpublishedChanges} />,
  },
  {
    id: 'languages',
    header: 'web.console.content.languages',
    cell: (row) => <Complete row={row} languages={languages} />,
  },
  {
    id: 'changed',
    header: 'web.console.content.changed',
    moments: true,
    cell: (row) => <Moment at={row.changedAt} />,
  },
];

/** How many languages readers can be shown, and which are missing. */
function Complete({ row, languages }: { row: PageRow; languages: string[] }) {
  const missing = languages.filter((language) => !row.complete.includes(language));
  const tone = missing.length === 0 ? 'good' : 'moving';
  return (
    <span className={`state state-${tone}`}>
      <StateShape tone={tone} />
      <FormattedMessage
        id="web.console.content.complete"
        values={{ done: languages.length - missing.length, all: languages.length }}
      />
      {missing.length > 0 ? (
        <span className="muted">
          {' '}
          <FormattedMessage
            id="web.console.content.missing"
            values={{ languages: missing.join(', ') }}
          />
        </span>
      ) : null}
    </span>
  );
}

/** Articles, help and legal texts, with what is missing before readers are served in every language. */
export function ContentPage() {
  const intl = useIntl();
  const search = useSearch({ from: '/inside/content' });
  const navigate = useNavigate({ from: '/content' });
  const query = usePages(search);
  return (
    <ListPage
      name="content"
      title="web.console.content.listTitle"
      empty="web.console.content.empty"
      query={query}
      columns={columnsFor(query.data?.languages ?? [])}
      rowKey={(row) => row.id}
      filters={[
        {
          key: 'kind',
          single: true,
          label: 'web.console.content.kind',
          options: kinds.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.content.kind.${value}` }),
          })),
        },
        {
          key: 'state',
          single: true,
          label: 'web.console.content.state',
          options: states.map((value) => ({
            value,
            label: intl.formatMessage({ id: `web.console.content.state.${value}` }),
          })),
        },
      ]}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      actions={
        <Group gap="xs">
          <LinkButton variant="default" to="/content/home">
            <FormattedMessage id="web.console.content.home" />
          </LinkButton>
          <LinkButton to="/content/pages/$pageId" params={{ pageId: 'new' }}>
            <FormattedMessage id="web.console.content.new" />
          </LinkButton>
        </Group>
      }
    />
  );
}
