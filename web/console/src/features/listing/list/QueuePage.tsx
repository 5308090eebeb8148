import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useProposals, type ProposalRow } from '@entrepot/client/console/listing.ts';
import { DoerName } from '../../../shared/frame/DoerName.tsx';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Picture } from '../../../shared/frame/Picture.tsx';
import { StateBadge, useStateName } from '../../../shared/frame/StateBadge.tsx';

const kinds = ['LIST', 'CHANGE', 'DELIST'];
const stages = [
  'DRAFT',
  'REVIEW',
  'CATEGORY',
  'DESCRIPTION',
  'IMAGES',
  'PRICE',
  'PUBLISH',
  'SCHEDULED',
  'RETURNED',
  'DONE',
  'DISCARDED',
];

const columns: ListColumn<ProposalRow>[] = [
  {
    id: 'name',
    header: 'web.console.queue.name',
    fixed: true,
    cell: (row) => (
      <span className="with-marks">
        <Picture name={row.picture} size="row" />
        <Link
          to="/listing/$proposalId"
          params={{ proposalId: row.id }}
          className="row-link clip clip-wide"
          dir="auto"
        >
          {row.name}
        </Link>
      </span>
    ),
  },
  {
    id: 'kind',
    header: 'web.console.queue.kind',
    cell: (row) => <StateBadge kind="proposal" state={row.kind} />,
  },
  {
    id: 'stage',
    header: 'web.console.queue.stage',
    cell: (row) => <StateBadge kind="stage" state={row.stage} />,
  },
  { id: 'category', header: 'web.console.products.category', cell: (row) => row.category },
  { id: 'by', header: 'web.console.queue.by', cell: (row) => <DoerName by={row.by} /> },
  {
    id: 'since',
    header: 'web.console.queue.since',
    moments: true,
    cell: (row) => <Moment at={row.changedAt} short />,
  },
  {
    id: 'due',
    header: 'web.console.queue.due',
    moments: true,
    optional: true,
    cell: (row) => <Moment at={row.dueAt} short />,
  },
];

/** What waits for a decision before it comes into the shop, changes there, or leaves it. */
export function QueuePage() {
  const search = useSearch({ from: '/inside/listing' });
  const navigate = useNavigate({ from: '/listing' });
  const name = useStateName();
  return (
    <ListPage
      name="listing"
      title="web.console.queue.title"
      empty="web.console.queue.empty"
      emptyIcon="check"
      query={useProposals(search)}
      columns={columns}
      rowKey={(row) => row.id}
      searchHint="web.console.queue.searchHint"
      views={[
        { label: 'web.console.queue.view.all', search: {} },
        {
          label: 'web.console.queue.view.review',
          search: { stage: 'REVIEW,CATEGORY,DESCRIPTION,IMAGES' },
        },
        { label: 'web.console.queue.view.price', search: { stage: 'PRICE' } },
        { label: 'web.console.queue.view.publish', search: { stage: 'PUBLISH,SCHEDULED' } },
        { label: 'web.console.queue.view.mine', search: { mine: 'true' } },
        { label: 'web.console.queue.view.returned', search: { stage: 'RETURNED' } },
        { label: 'web.console.queue.view.done', search: { stage: 'DONE,DISCARDED' } },
      ]}
      filters={[
        {
          key: 'kind',
          label: 'web.console.queue.kind',
          options: kinds.map((value) => ({ value, label: name('proposal', value) })),
        },
        {
          key: 'stage',
          label: 'web.console.queue.stage',
          options: stages.map((value) => ({ value, label: name('stage', value) })),
        },
      ]}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
