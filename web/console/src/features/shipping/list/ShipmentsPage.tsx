import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { invoicePath } from '@entrepot/client/console/invoicePath.ts';
import { exportPath } from '@entrepot/client/console/lists.ts';
import { shipmentsKey, useShipments } from '@entrepot/client/console/shipments.ts';
import type { Shipment } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge, StateShape, useStateName } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { collectIds } from '../../../shared/list/collect.ts';
import { trackingText } from '../../../shared/trackingText.ts';
import { useMay } from '../../../shared/useMay.ts';

const states = ['BOOKED', 'HANDED_OVER', 'IN_TRANSIT', 'DELIVERED', 'RETURNED', 'CANCELLED'];

function LastStatus({ row }: { row: Shipment }) {
  const intl = useIntl();
  const text = row.lastStatus ? trackingText(intl, row.lastStatus) : '–';
  if (!row.stuck) return text;
  return (
    <span className="state state-attention">
      <StateShape tone="attention" />
      {text}
    </span>
  );
}

const columns: ListColumn<Shipment>[] = [
  {
    id: 'waybill',
    header: 'web.console.shipments.waybill',
    fixed: true,
    cell: (row) => (
      <Link to="/orders/$orderId" params={{ orderId: row.orderId }} className="row-link">
        {row.waybill}
      </Link>
    ),
  },
  { id: 'order', header: 'web.console.states.order', cell: (row) => row.orderNumber },
  {
    id: 'state',
    header: 'web.console.shipments.state',
    cell: (row) => <StateBadge kind="shipment" state={row.state} />,
  },
  { id: 'last', header: 'web.console.shipments.last', cell: (row) => <LastStatus row={row} /> },
  {
    id: 'lastAt',
    header: 'web.console.shipments.lastAt',
    moments: true,
    cell: (row) => <Moment at={row.lastEventAt} short />,
  },
  { id: 'to', header: 'web.console.shipments.to', cell: (row) => row.country },
  { id: 'carrier', header: 'web.console.shipments.carrier', cell: (row) => row.carrier },
  { id: 'service', header: 'web.console.shipments.service', cell: (row) => row.service },
  {
    id: 'warehouse',
    header: 'web.console.stock.warehouse',
    optional: true,
    cell: (row) => row.warehouse,
  },
  {
    id: 'booked',
    header: 'web.console.shipments.booked',
    sort: 'booked',
    moments: true,
    cell: (row) => <Moment at={row.bookedAt} short />,
  },
  {
    id: 'invoice',
    header: 'web.console.shipments.papers',
    cell: (row) => (
      <a className="paper" href={invoicePath(row.orderId)} target="_blank" rel="noopener">
        <Icon name="page" size={14} />
        <FormattedMessage id="web.console.shipments.invoice" />
      </a>
    ),
  },
];

/** Parcels on their way, with their papers. */
export function ShipmentsPage() {
  const search = useSearch({ from: '/inside/shipments' });
  const navigate = useNavigate({ from: '/shipments' });
  const queries = useQueryClient();
  const may = useMay();
  const stateName = useStateName();
  return (
    <ListPage
      name="shipments"
      title="web.console.shipments.title"
      empty="web.console.shipments.empty"
      emptyIcon="truck"
      query={useShipments(search)}
      columns={columns}
      rowKey={(row) => row.id}
      searchHint="web.console.shipments.searchHint"
      exportPath={exportPath('shipments', search)}
      views={[
        { label: 'web.console.shipments.view.all', search: {} },
        { label: 'web.console.shipments.view.toHandOver', search: { state: 'BOOKED' } },
        {
          label: 'web.console.shipments.view.onTheWay',
          search: { state: 'HANDED_OVER,IN_TRANSIT' },
        },
        { label: 'web.console.shipments.view.stuck', search: { attention: 'stuck,failed' } },
      ]}
      filters={[
        {
          key: 'state',
          label: 'web.console.shipments.state',
          options: states.map((value) => ({ value, label: stateName('shipment', value) })),
        },
      ]}
      bulk={
        may('ORDER_WRITE')
          ? {
              list: 'shipments',
              actions: [
                {
                  action: 'HAND_OVER',
                  label: 'web.console.order.handOver',
                  consequence: 'web.console.bulk.handOver.consequence',
                },
              ],
              collect: (content, most) => collectIds('shipments', content, most),
              onDone: () => queries.invalidateQueries({ queryKey: shipmentsKey }),
            }
          : undefined
      }
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
