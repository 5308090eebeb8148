import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { handOver } from '@entrepot/client/console/handOver.ts';
import { invoicePath } from '@entrepot/client/console/invoicePath.ts';
import { orderKey } from '@entrepot/client/console/order.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import type { Parcel as ShownParcel } from '@entrepot/client/shop/types.ts';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../../shared/frame/ProblemNotice.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useAttempt } from '../../../shared/useAttempt.ts';
import { useMay } from '../../../shared/useMay.ts';
import { AddTracking } from './AddTracking.tsx';

/** The parcels of an order, each with its papers, its tracking and what can be done next. */
export function OrderShipments({ order }: { order: ConsoleOrder }) {
  return (
    <Panel title="web.console.order.shipments">
      {order.shipments.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="web.console.order.noShipments" />
        </p>
      ) : (
        order.shipments.map((shipment) => (
          <Parcel key={shipment.id} shipment={shipment} order={order} />
        ))
      )}
    </Panel>
  );
}

interface ParcelProps {
  shipment: ShownParcel;
  order: ConsoleOrder;
}

function Parcel({ shipment, order }: ParcelProps) {
  const may = useMay();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const give = useMutation({
    mutationFn: () => handOver(shipment.id, attempt.key),
    onSuccess: () => {
      attempt.ended();
      return queries.invalidateQueries({ queryKey: orderKey(order.id) });
    },
    onError: attempt.ended,
  });
  return (
    <article className="parcel" aria-labelledby={`parcel-${shipment.id}`}>
      <h3 id={`parcel-${shipment.id}`}>
        <bdi>{shipment.waybill}</bdi> <StateBadge kind="shipment" state={shipment.state} />
      </h3>
      <p className="muted">{`${shipment.carrier}, ${order.terms.service}, ${order.terms.warehouse}`}</p>
      <div className="page-actions">
        <Button
          component="a"
          variant="default"
          href={invoicePath(order.id)}
          target="_blank"
          rel="noopener"
        >
          <FormattedMessage id="web.console.order.invoice" />
        </Button>
        {shipment.state === 'BOOKED' && may('ORDER_WRITE') ? (
          <Button onClick={() => give.mutate()} loading={give.isPending}>
            <FormattedMessage id="web.console.order.handOver" />
          </Button>
        ) : null}
        {may('ORDER_WRITE') ? <AddTracking shipment={shipment} orderId={order.id} /> : null}
      </div>
      <ProblemNotice failure={give.error} takesFocus />
      <ol className="timeline">
        {shipment.events.map((event) => (
          <li key={event.at + event.status}>
            <span className="timeline-sign">
              <Icon name="truck" size={14} />
            </span>
            <p className="when">
              <Moment at={event.at} short />
            </p>
            <p>
              {event.text}
              {event.location ? <span dir="auto">, {event.location}</span> : null}
            </p>
            {event.note ? <p dir="auto">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </article>
  );
}
