import { useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrder } from '@entrepot/client/shop/order.ts';
import type { OrderParcel, ShopOrder } from '@entrepot/client/shop/types.ts';
import { ItemList, Receipt } from '../parts/Receipt.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { orderSecret } from '../secret.ts';

/** Confirmation and tracking in one: whoever has the link sees the order, without a password. */
export function OrderPage() {
  const intl = useIntl();
  const { orderId } = useParams({ from: '/order/$orderId' });
  const { hash } = useLocation();
  const [secret] = useState(() => orderSecret(orderId, hash));
  if (!secret) {
    return (
      <div className="stack text">
        <PageTitle text={intl.formatMessage({ id: 'web.order.noSecretTitle' })} />
        <p>
          <FormattedMessage id="web.order.noSecret" />
        </p>
      </div>
    );
  }
  return <Order orderId={orderId} secret={secret} />;
}

function Order({ orderId, secret }: { orderId: string; secret: string }) {
  const intl = useIntl();
  const order = useOrder(orderId, secret);
  if (!order.data) {
    return (
      <div className="stack text">
        <PageTitle
          failed={Boolean(order.error)}
          text={intl.formatMessage({ id: 'web.order.title' })}
        />
        {order.error ? (
          <ProblemNotice failure={order.error} retry={() => void order.refetch()} />
        ) : (
          <p role="status" className="waiting">
            <FormattedMessage id="web.shared.loading" />
          </p>
        )}
      </div>
    );
  }
  return <OrderBody order={order.data} />;
}

function OrderBody({ order }: { order: ShopOrder }) {
  const intl = useIntl();
  const underReview = order.states.order === 'PENDING' || order.states.order === 'REVIEW';
  return (
    <div className="stack">
      <PageTitle text={intl.formatMessage({ id: 'web.order.thanks' }, { number: order.number })} />
      <div className={`notice ${underReview ? 'notice-attention' : 'notice-good'} stack`}>
        <p>
          <FormattedMessage
            id={underReview ? 'web.order.review' : 'web.order.confirmed'}
            values={{ email: <bdi>{order.email}</bdi>, total: <bdi>{order.total.display}</bdi> }}
          />
        </p>
        {order.delivery ? (
          <p>
            <FormattedMessage id="web.order.delivery" values={{ range: order.delivery }} />
          </p>
        ) : null}
        <p className="hint">
          <FormattedMessage id="web.order.keepLink" />
        </p>
      </div>
      <div className="checkout">
        <div className="stack">
          <Progress delivery={order.states.delivery} customs={order.states.customs} />
          {order.parcels.map((parcel) => (
            <Parcel key={parcel.waybill} parcel={parcel} />
          ))}
          <section className="step" aria-labelledby="order-items">
            <h2 id="order-items">
              <FormattedMessage id="web.order.items" />
            </h2>
            <ItemList lines={order.lines} />
          </section>
          <section className="step" aria-labelledby="order-address">
            <h2 id="order-address">
              <FormattedMessage id="web.order.address" />
            </h2>
            <address className="step-summary" dir="auto">
              {order.addressLines.join('\n')}
            </address>
          </section>
        </div>
        <div className="checkout-receipt">
          <Receipt landed={order.landed} />
        </div>
      </div>
    </div>
  );
}

const stations = ['ordered', 'handedOver', 'customs', 'delivered'] as const;

/** How far the parcel is: the last station that it has passed. */
export function reached(delivery: string, customs: string): number {
  if (delivery === 'DELIVERED') return 4;
  if (customs === 'RELEASED') return 3;
  if (['HANDED_OVER', 'IN_TRANSIT', 'FAILED', 'RETURNED'].includes(delivery)) return 2;
  return 1;
}

function Progress({ delivery, customs }: { delivery: string; customs: string }) {
  const done = reached(delivery, customs);
  return (
    <section className="step" aria-labelledby="order-progress">
      <h2 id="order-progress">
        <FormattedMessage id="web.order.progress" />
      </h2>
      <ol className="route-steps">
        {stations.map((station, position) => (
          <li
            key={station}
            className={position < done ? 'done' : position === done ? 'current' : undefined}
            aria-current={position === done ? 'step' : undefined}
          >
            <FormattedMessage id={`web.order.station.${station}`} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Parcel({ parcel }: { parcel: OrderParcel }) {
  return (
    <section className="step" aria-labelledby={`parcel-${parcel.waybill}`}>
      <h2 id={`parcel-${parcel.waybill}`}>
        <FormattedMessage id="web.order.parcel" values={{ waybill: <bdi>{parcel.waybill}</bdi> }} />
      </h2>
      <p className="muted">{parcel.carrier}</p>
      {parcel.events.length === 0 ? (
        <p>
          <FormattedMessage id="web.order.noEvents" />
        </p>
      ) : (
        <ol className="timeline">
          {parcel.events.map((event) => (
            <li key={event.at + event.status}>
              <time dateTime={event.at}>{event.atDisplay}</time>
              <strong>{event.label}</strong>
              {event.location ? <span dir="auto">, {event.location}</span> : null}
              {event.note ? <p dir="auto">{event.note}</p> : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
