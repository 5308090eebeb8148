import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { usePromotions, type PromotionRow } from '@entrepot/client/console/promotions.ts';
import { LinkButton } from '../../../shared/frame/LinkButton.tsx';
import { ListPage, type ListColumn, type ListFilter } from '../../../shared/frame/ListPage.tsx';
import type { BuiltInView } from '../../../shared/frame/ListTabs.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { effectKinds } from '../edit/effectForm.ts';
import { shownState } from '../parts/state.ts';
import { useMoney } from '../parts/useMoney.ts';
import { useText } from '../parts/useText.ts';

const columns: ListColumn<PromotionRow>[] = [
  {
    id: 'name',
    header: 'web.console.promotion.name',
    fixed: true,
    sort: 'name',
    cell: ({ promotion }) => (
      <Link
        to="/promotions/$promotionId"
        params={{ promotionId: promotion.id }}
        className="row-link"
      >
        <bdi>{promotion.name}</bdi>
      </Link>
    ),
  },
  {
    id: 'kind',
    header: 'web.console.promotion.effect.kind',
    cell: ({ promotion }) => (
      <FormattedMessage id={`web.console.promotion.kind.${promotion.effect.type}`} />
    ),
  },
  {
    id: 'state',
    header: 'web.console.promotion.list.state',
    cell: ({ promotion }) => <State row={promotion} />,
  },
  {
    id: 'starts',
    header: 'web.console.promotion.startsAt',
    sort: 'starts',
    moments: true,
    cell: ({ promotion }) => <Moment at={promotion.startsAt} short />,
  },
  {
    id: 'ends',
    header: 'web.console.promotion.endsAt',
    sort: 'ends',
    moments: true,
    cell: ({ promotion }) => <Moment at={promotion.endsAt} short />,
  },
  {
    id: 'uses',
    header: 'web.console.promotion.list.uses',
    align: 'end',
    cell: ({ uses, promotion: { limits } }) => (limits.uses ? `${uses} / ${limits.uses}` : uses),
  },
  {
    id: 'budget',
    header: 'web.console.promotion.list.budgetLeft',
    align: 'end',
    cell: (row) => <BudgetLeft row={row} />,
  },
  {
    id: 'group',
    header: 'web.console.promotion.group',
    cell: ({ promotion }) => <bdi>{promotion.stacking.group}</bdi>,
  },
  {
    id: 'priority',
    header: 'web.console.promotion.priority',
    align: 'end',
    sort: 'priority',
    cell: ({ promotion }) => promotion.stacking.priority,
  },
  {
    id: 'trigger',
    header: 'web.console.promotion.trigger',
    optional: true,
    cell: ({ promotion }) => (
      <FormattedMessage id={`web.console.promotion.trigger.${promotion.trigger}`} />
    ),
  },
];

function State({ row }: { row: PromotionRow['promotion'] }) {
  const [now] = useState(() => Date.now());
  return <StateBadge kind="promotion" state={shownState(row, now)} />;
}

function BudgetLeft({ row }: { row: PromotionRow }) {
  const money = useMoney();
  const left = row.spent.flatMap(({ off, budget }) =>
    budget ? [money({ ...budget, minor: budget.minor - off.minor })] : [],
  );
  return <bdi className="tabular">{left.length > 0 ? left.join(', ') : '–'}</bdi>;
}

const views: BuiltInView[] = [
  { label: 'web.console.promotion.view.all', search: {} },
  { label: 'web.console.promotion.view.active', search: { state: 'ACTIVE' } },
  { label: 'web.console.promotion.view.drafts', search: { state: 'DRAFT' } },
  { label: 'web.console.promotion.view.flash', search: { kind: 'FlashSale' } },
];

function useFilters(): ListFilter[] {
  const text = useText();
  return [
    {
      key: 'state',
      label: 'web.console.promotion.list.state',
      single: true,
      options: (['DRAFT', 'ACTIVE', 'PAUSED', 'ENDED'] as const).map((value) => ({
        value,
        label: text(`web.console.promotion.state.${value}`),
      })),
    },
    {
      key: 'kind',
      label: 'web.console.promotion.effect.kind',
      single: true,
      options: effectKinds.map((value) => ({
        value,
        label: text(`web.console.promotion.kind.${value}`),
      })),
    },
  ];
}

/** Everything that takes something off a cart. */
export function PromotionsPage() {
  const search = useSearch({ from: '/inside/promotions' });
  const navigate = useNavigate({ from: '/promotions' });
  const may = useMay();
  const text = useText();
  const add = may('PROMOTION_WRITE') ? (
    <LinkButton to="/promotions/$promotionId" params={{ promotionId: 'new' }}>
      {text('web.console.promotion.new')}
    </LinkButton>
  ) : null;
  return (
    <ListPage
      name="promotions"
      title="web.console.promotion.title"
      empty="web.console.promotion.empty"
      emptyIcon="percent"
      emptyAction={add}
      query={usePromotions(search)}
      columns={columns}
      rowKey={({ promotion }) => promotion.id}
      filters={useFilters()}
      views={views}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      actions={
        <>
          <LinkButton to="/promotions/calendar" variant="default">
            {text('web.console.promotion.calendar')}
          </LinkButton>
          <LinkButton to="/promotions/policy" variant="default">
            {text('web.console.promotion.policy')}
          </LinkButton>
          {add}
        </>
      }
    />
  );
}
