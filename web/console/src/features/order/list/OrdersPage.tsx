import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { attentionKey, useAttention } from '@entrepot/client/console/attention.ts';
import { exportPath } from '@entrepot/client/console/lists.ts';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { ordersKey, useOrders } from '@entrepot/client/console/orders.ts';
import type { OrderRow } from '@entrepot/client/console/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import type { BulkAction } from '../../../shared/frame/BulkBar.tsx';
import { ListPage, type ListColumn, type ListFilter } from '../../../shared/frame/ListPage.tsx';
import type { BuiltInView } from '../../../shared/frame/ListTabs.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge, useStateName, type StateKind } from '../../../shared/frame/StateBadge.tsx';
import { collectIds } from '../../../shared/list/collect.ts';
import { useMay } from '../../../shared/useMay.ts';
import { AttentionStrip } from '../parts/AttentionStrip.tsx';
import { AttentionMarks, useAttentionName } from '../parts/attention.tsx';

const lifecycles = ['order', 'payment', 'delivery', 'customs', 'returned'] as const;

const columns: ListColumn<OrderRow>[] = [
  {
    id: 'number',
    header: 'web.console.orders.number',
    fixed: true,
    cell: (row) => (
      <span className="with-marks">
        <Link to="/orders/$orderId" params={{ orderId: row.id }} className="row-link">
          {row.number}
        </Link>
        <AttentionMarks codes={row.attention} />
      </span>
    ),
  },
  {
    id: 'placedAt',
    header: 'web.console.orders.placed',
    sort: 'placed',
    moments: true,
    cell: (row) => <Moment at={row.placedAt} short />,
  },
  {
    id: 'customer',
    header: 'web.console.orders.customer',
    cell: (row) => (
      <bdi className="clip" title={row.email}>
        {row.customer}
      </bdi>
    ),
  },
  { id: 'country', header: 'web.console.orders.country', cell: (row) => row.country },
  {
    id: 'total',
    header: 'web.console.orders.total',
    align: 'end',
    cell: (row) => <Amount value={row.total} />,
  },
  ...lifecycles.map((kind): ListColumn<OrderRow> => ({
    id: kind,
    header: `web.console.states.${kind}`,
    cell: (row) => <StateBadge kind={kind} state={row.states[kind]} />,
  })),
  {
    id: 'risk',
    header: 'web.console.states.risk',
    optional: true,
    cell: (row) => <StateBadge kind="risk" state={row.states.risk} />,
  },
  { id: 'market', header: 'web.console.orders.market', optional: true, cell: (row) => row.market },
  {
    id: 'pieces',
    header: 'web.console.orders.pieces',
    align: 'end',
    optional: true,
    cell: (row) => row.pieces ?? '–',
  },
  {
    id: 'moved',
    header: 'web.console.orders.moved',
    optional: true,
    moments: true,
    cell: (row) => <Moment at={row.movedAt} short />,
  },
];

/** Amounts of one market have one currency, and only then one is larger than another. */
const sortableByTotal = columns.map((column) =>
  column.id === 'total' ? { ...column, sort: 'total' } : column,
);

/** The states that can be filtered by, as the API names them. */
const filterable: Partial<Record<StateKind, string[]>> = {
  order: ['PENDING', 'CONFIRMED', 'COMPLETED', 'CANCELLED'],
  payment: ['OPEN', 'AUTHORISED', 'CAPTURED', 'REFUNDED', 'RELEASED', 'EXPIRED', 'FAILED'],
  delivery: ['OPEN', 'BOOKED', 'HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'FAILED', 'RETURNED'],
  customs: ['NOT_DECLARED', 'DECLARED', 'PROCESSING', 'HELD', 'RELEASED'],
  returned: ['CAME_BACK', 'PARTLY_REFUNDED', 'REFUNDED'],
  risk: ['UNJUDGED', 'ALLOWED', 'REVIEW', 'REFUSED'],
};

const attentionCodes = [
  'any',
  'risk_review',
  'not_sent',
  'authorisation_expiring',
  'unpaid',
  'doubtful',
  'stuck',
  'customs_held',
  'delivery_failed',
  'returned',
  'mail_failed',
];

const bulkActions: BulkAction[] = [
  {
    action: 'BOOK_SHIPMENT',
    label: 'web.console.order.book',
    consequence: 'web.console.bulk.book.consequence',
  },
  {
    action: 'ALLOW',
    label: 'web.console.order.riskAllow',
    consequence: 'web.console.bulk.allow.consequence',
  },
  {
    action: 'CANCEL',
    label: 'web.console.bulk.cancel',
    consequence: 'web.console.bulk.cancel.consequence',
    asksWhy: true,
    grave: true,
  },
];

function useFilters(): ListFilter[] {
  const intl = useIntl();
  const name = useStateName();
  const attentionName = useAttentionName();
  const markets = useMarkets().data?.items;
  return useMemo(
    () => [
      {
        key: 'attention',
        label: 'web.console.orders.attention',
        single: true,
        options: attentionCodes.map((value) => ({ value, label: attentionName(value) })),
      },
      ...Object.entries(filterable).map(([kind, states]) => ({
        key: kind === 'order' ? 'state' : kind,
        label: `web.console.states.${kind as (typeof lifecycles)[number]}` as const,
        options: states.map((value) => ({ value, label: name(kind as StateKind, value) })),
      })),
      {
        key: 'market',
        label: 'web.console.orders.market' as const,
        single: true,
        options: (markets ?? []).map(({ code, names }) => ({
          value: code,
          label: names[intl.locale] ?? names.en ?? code,
        })),
      },
    ],
    // Both name functions read the same catalogue.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [intl, markets],
  );
}

function useViews(): BuiltInView[] {
  const attention = useAttention();
  return [
    { label: 'web.console.orders.view.all', search: {} },
    {
      label: 'web.console.orders.view.attention',
      search: { attention: 'any' },
      count: attention.data?.total,
    },
    {
      label: 'web.console.orders.view.toSend',
      search: { state: 'CONFIRMED', delivery: 'OPEN', risk: 'ALLOWED' },
    },
    {
      label: 'web.console.orders.view.onTheWay',
      search: { delivery: 'BOOKED,HANDED_OVER,IN_TRANSIT' },
    },
    { label: 'web.console.orders.view.customs', search: { customs: 'PROCESSING,HELD' } },
    { label: 'web.console.orders.view.back', search: { returned: 'CAME_BACK' } },
  ];
}

/** Orders with their five lifecycles side by side, and what needs a decision on top. */
export function OrdersPage() {
  const search = useSearch({ from: '/inside/orders' });
  const navigate = useNavigate({ from: '/orders' });
  const queries = useQueryClient();
  const may = useMay();
  return (
    <ListPage
      name="orders"
      title="web.console.orders.title"
      empty="web.console.orders.empty"
      emptyIcon="orders"
      query={useOrders(search)}
      columns={search.market ? sortableByTotal : columns}
      rowKey={(row) => row.id}
      filters={useFilters()}
      searchHint="web.console.orders.searchHint"
      views={useViews()}
      exportPath={exportPath('orders', search)}
      top={
        <AttentionStrip
          open={search.attention}
          onOpen={(attention) => void navigate({ search: attention ? { attention } : {} })}
        />
      }
      bulk={
        may('ORDER_WRITE')
          ? {
              list: 'orders',
              actions: bulkActions,
              collect: (content, most) => collectIds('orders', content, most),
              onDone: () =>
                Promise.all([
                  queries.invalidateQueries({ queryKey: ordersKey }),
                  queries.invalidateQueries({ queryKey: attentionKey }),
                ]),
            }
          : undefined
      }
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
