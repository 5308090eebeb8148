import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrder } from '@entrepot/client/shop/order.ts';
import type { Address, Parcel, ShopOrder } from '@entrepot/client/shop/types.ts';
import { Icon } from '@entrepot/ui/Icon.tsx';
import { deliveryRange } from '../deliveryRange.ts';
import { ItemList, Receipt, namesOf } from '../parts/Receipt.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { PayAgain } from '../parts/PayAgain.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { Unpaid } from '../parts/Unpaid.tsx';
import { orderSecret } from '../secret.ts';

/** The confirmation: whoever has the link sees the order, without a password. */
export function OrderPage() {
  const intl = useIntl();
  const { orderId } = useParams({ from: '/order/$orderId' });
  const { secret: asked } = useSearch({ from: '/order/$orderId' });
  const { hash } = useLocation();
  const [secret] = useState(() => asked ?? orderSecret(orderId, hash));
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
  return <OrderBody order={order.data} secret={secret} />;
}

function OrderBody({ order, secret }: { order: ShopOrder; secret: string }) {
  return (
    <div className="stack">
      <Head order={order} secret={secret} />
      <OrderDetails order={order} secret={secret} />
    </div>
  );
}

/** Thanks for what is ours to send; for anything else, how it stands. */
function Head({ order, secret }: { order: ShopOrder; secret: string }) {
  const intl = useIntl();
  if (order.states.order === 'PENDING') return <Unpaid order={order} secret={secret} />;
  if (order.states.order === 'CANCELLED') {
    return (
      <div className="thanks thanks-review">
        <Icon name="wrong" />
        <PageTitle
          text={intl.formatMessage({ id: 'web.order.number' }, { number: order.number })}
        />
        <p>
          <FormattedMessage id="web.order.cancelled" />
        </p>
      </div>
    );
  }
  const underReview = order.states.risk === 'REVIEW';
  return (
    <div className={underReview ? 'thanks thanks-review' : 'thanks'}>
      <Icon name={underReview ? 'clock' : 'right'} />
      <PageTitle text={intl.formatMessage({ id: 'web.order.thanks' }, { number: order.number })}>
        <FormattedMessage
          id="web.order.thanks"
          values={{ number: <bdi className="in-one">{order.number}</bdi> }}
        />
      </PageTitle>
      <p>
        <FormattedMessage
          id={underReview ? 'web.order.review' : 'web.order.confirmed'}
          values={{ total: <bdi>{order.total.display}</bdi> }}
        />
      </p>
      <p>
        <FormattedMessage
          id="web.order.delivery"
          values={{
            range: deliveryRange(intl, order.minDays, order.maxDays, new Date(order.placedAt)),
          }}
        />
      </p>
      <p className="hint">
        <FormattedMessage id="web.order.keepLink" />
      </p>
    </div>
  );
}

function OrderDetails({ order, secret }: { order: ShopOrder; secret: string }) {
  const intl = useIntl();
  return (
    <div className="checkout">
      <div className="steps">
        <PayAgain order={order} secret={secret} />
        {['PENDING', 'CANCELLED'].includes(order.states.order) ? null : (
          <Progress delivery={order.states.delivery} customs={order.states.customs} />
        )}
        {order.shipments.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} />
        ))}
        <section className="step" aria-labelledby="order-items">
          <h2 id="order-items">
            <FormattedMessage id="web.order.items" />
          </h2>
          <ItemList items={order.lines} />
          {order.states.order === 'PENDING' ? null : (
            <p>
              <a className="link" href={receiptOf(order, secret)} download>
                <FormattedMessage id="web.order.receipt" />
              </a>
            </p>
          )}
        </section>
        <section className="step" aria-labelledby="order-address">
          <h2 id="order-address">
            <FormattedMessage id="web.order.address" />
          </h2>
          <address className="step-summary" dir="auto">
            {addressLines(order.address)}
          </address>
        </section>
      </div>
      <div className="checkout-receipt">
        <Receipt
          from=""
          to={intl.formatDisplayName(order.country, { type: 'region' }) ?? order.country}
          amounts={order.amounts}
          total={order.total}
          sentence={order.promise}
          names={namesOf(order.lines)}
        />
      </div>
    </div>
  );
}

/** A download can't carry a header, so the secret goes into its address, which nobody sees. */
const receiptOf = (order: ShopOrder, secret: string) =>
  `/api/v1/orders/${order.id}/receipt?secret=${encodeURIComponent(secret)}`;

function addressLines(address: Address): string {
  const place = [address.postcode, address.city, address.region].filter(Boolean).join(' ');
  return [address.name, address.company, address.line1, address.line2, place]
    .filter(Boolean)
    .join('\n');
}

const stations = ['ordered', 'handedOver', 'customs', 'delivered'] as const;
const stationIcons = ['receipt', 'ship', 'customs', 'house'];

/** How far the parcel is: how many stations it has passed. */
export function reached(delivery: string, customs: string): number {
  if (delivery === 'DELIVERED') return stations.length;
  if (customs === 'RELEASED') return 3;
  if (['HANDED_OVER', 'IN_TRANSIT', 'FAILED', 'RETURNED'].includes(delivery)) return 2;
  return 1;
}

function Progress({ delivery, customs }: { delivery: string; customs: string }) {
  const done = reached(delivery, customs);
  const stateOf = (position: number) => {
    if (position < done) return 'done';
    return position === done ? 'current' : 'later';
  };
  return (
    <section className="step" aria-labelledby="order-progress">
      <h2 id="order-progress">
        <FormattedMessage id="web.order.progress" />
      </h2>
      <ol className="stations">
        {stations.map((station, position) => (
          <li
            key={station}
            className={`station ${stateOf(position)}`}
            aria-current={position === done ? 'step' : undefined}
          >
            <Icon name={stationIcons[position] ?? 'parcel'} />
            <span>
              <FormattedMessage id={`web.order.station.${station}`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ParcelCard({ parcel }: { parcel: Parcel }) {
  const intl = useIntl();
  const shownAt = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="step" aria-labelledby={`parcel-${parcel.id}`}>
      <h2 id={`parcel-${parcel.id}`}>
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
              <time dateTime={event.at}>{shownAt(event.at)}</time>
              <strong>{event.text}</strong>
              {event.location ? <span dir="auto">, {event.location}</span> : null}
              {event.note ? <p dir="auto">{event.note}</p> : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
