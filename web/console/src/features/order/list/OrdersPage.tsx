import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useOrders } from '@entrepot/client/console/orders.ts';
import type { OrderRow } from '@entrepot/client/console/types.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { ListPage, type ListColumn, type ListFilter } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge, type StateKind } from '../../../shared/frame/StateBadge.tsx';

const lifecycles = ['order', 'payment', 'delivery', 'customs', 'risk'] as const;

const columns: ListColumn<OrderRow>[] = [
  {
    id: 'number',
    header: 'web.console.orders.number',
    fixed: true,
    cell: (row) => (
      <Link to="/orders/$orderId" params={{ orderId: row.id }}>
        {row.number}
      </Link>
    ),
  },
  {
    id: 'placedAt',
    header: 'web.console.orders.placed',
    cell: (row) => <Moment at={row.placedAt} />,
  },
  {
    id: 'market',
    header: 'web.console.orders.market',
    cell: (row) => `${row.market} ${row.country}`,
  },
  {
    id: 'customer',
    header: 'web.console.orders.customer',
    cell: (row) => <bdi>{row.customer}</bdi>,
  },
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
];

/** The states that can be filtered by, as the API names them. */
const filterable: Partial<Record<StateKind, string[]>> = {
  order: ['PENDING', 'CONFIRMED', 'COMPLETED', 'CANCELLED'],
  payment: ['OPEN', 'AUTHORISED', 'CAPTURED', 'REFUNDED', 'RELEASED', 'FAILED'],
  delivery: ['OPEN', 'BOOKED', 'HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'FAILED', 'RETURNED'],
  risk: ['UNJUDGED', 'ALLOWED', 'REVIEW', 'REFUSED'],
};

function useFilters(): ListFilter[] {
  const intl = useIntl();
  return useMemo(
    () =>
      Object.entries(filterable).map(([kind, states]) => ({
        key: kind === 'order' ? 'state' : kind,
        label: `web.console.states.${kind as (typeof lifecycles)[number]}` as const,
        options: states.map((state) => ({
          value: state,
          label: intl.formatMessage({
            id: `web.console.state.${kind}.${state.toLowerCase()}` as FormatjsIntl.Message['ids'],
          }),
        })),
      })),
    [intl],
  );
}

/** Orders with their five lifecycles side by side. */
export function OrdersPage() {
  const search = useSearch({ from: '/inside/orders' });
  const navigate = useNavigate({ from: '/orders' });
  return (
    <ListPage
      name="orders"
      title="web.console.orders.title"
      empty="web.console.orders.empty"
      query={useOrders(search)}
      columns={columns}
      rowKey={(row) => row.id}
      filters={useFilters()}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
