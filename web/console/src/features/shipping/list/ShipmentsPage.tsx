import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { invoicePath } from '@entrepot/client/console/invoicePath.ts';
import { useShipments } from '@entrepot/client/console/shipments.ts';
import type { Shipment } from '@entrepot/client/console/types.ts';
import { ListPage, type ListColumn } from '../../../shared/frame/ListPage.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { trackingText } from '../../../shared/trackingText.ts';

function LastStatus({ status }: { status: string | null | undefined }) {
  const intl = useIntl();
  return status ? trackingText(intl, status) : '–';
}

const columns: ListColumn<Shipment>[] = [
  {
    id: 'waybill',
    header: 'web.console.shipments.waybill',
    fixed: true,
    cell: (row) => <bdi>{row.waybill}</bdi>,
  },
  {
    id: 'order',
    header: 'web.console.orders.number',
    cell: (row) => (
      <Link to="/orders/$orderId" params={{ orderId: row.orderId }}>
        {row.orderNumber}
      </Link>
    ),
  },
  {
    id: 'booked',
    header: 'web.console.shipments.booked',
    cell: (row) => <Moment at={row.bookedAt} />,
  },
  { id: 'carrier', header: 'web.console.shipments.carrier', cell: (row) => row.carrier },
  { id: 'service', header: 'web.console.shipments.service', cell: (row) => row.service },
  { id: 'to', header: 'web.console.shipments.to', cell: (row) => row.country },
  {
    id: 'state',
    header: 'web.console.shipments.state',
    cell: (row) => <StateBadge kind="shipment" state={row.state} />,
  },
  {
    id: 'last',
    header: 'web.console.shipments.last',
    cell: (row) => <LastStatus status={row.lastStatus} />,
  },
  {
    id: 'invoice',
    header: 'web.console.shipments.papers',
    cell: (row) => (
      <a href={invoicePath(row.orderId)} target="_blank" rel="noopener">
        <FormattedMessage id="web.console.order.invoice" />
      </a>
    ),
  },
];

/** Parcels on their way, with their papers. */
export function ShipmentsPage() {
  const search = useSearch({ from: '/inside/shipments' });
  const navigate = useNavigate({ from: '/shipments' });
  return (
    <ListPage
      name="shipments"
      title="web.console.shipments.title"
      empty="web.console.shipments.empty"
      query={useShipments(search)}
      columns={columns}
      rowKey={(row) => row.id}
      searchable={false}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
