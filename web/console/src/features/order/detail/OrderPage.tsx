import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrder } from '@entrepot/client/console/order.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Landed } from '../../../shared/frame/Landed.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { DecideRisk } from '../parts/DecideRisk.tsx';
import { OrderActions } from '../parts/OrderActions.tsx';
import { OrderLines } from '../parts/OrderLines.tsx';
import { OrderMoney } from '../parts/OrderMoney.tsx';
import { OrderShipments } from '../parts/OrderShipments.tsx';
import { OrderTimeline } from '../parts/OrderTimeline.tsx';

/** One order: its states, what was bought, what it costs and why, the money, the parcels, what happened. */
export function OrderPage() {
  const intl = useIntl();
  const { orderId } = useParams({ from: '/inside/orders/$orderId' });
  return (
    <DetailPage
      query={useOrder(orderId)}
      title={intl.formatMessage({ id: 'web.console.order.title' })}
      titleOf={(order) =>
        intl.formatMessage({ id: 'web.console.order.titleNumber' }, { number: order.number })
      }
      back={
        <Link to="/orders">
          <FormattedMessage id="web.console.order.back" />
        </Link>
      }
      summary={(order) => <Summary order={order} />}
      actions={(order) => <OrderActions order={order} />}
      aside={(order) => (
        <>
          <Customer order={order} />
          <Risk order={order} />
          <OrderTimeline steps={order.steps} />
        </>
      )}
    >
      {(order) => (
        <>
          <OrderLines lines={order.lines} />
          <Cost order={order} />
          <OrderShipments order={order} />
          <OrderMoney order={order} />
        </>
      )}
    </DetailPage>
  );
}

const lifecycles = ['order', 'payment', 'delivery', 'customs', 'risk'] as const;

function Summary({ order }: { order: ConsoleOrder }) {
  return lifecycles.map((kind) => (
    <dl key={kind}>
      <dt>
        <FormattedMessage id={`web.console.states.${kind}`} />
      </dt>
      <dd>
        <StateBadge kind={kind} state={order.states[kind]} />
      </dd>
    </dl>
  ));
}

function Cost({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const place = (country: string) => intl.formatDisplayName(country, { type: 'region' }) ?? country;
  const { terms } = order;
  return (
    <Landed
      from={`${place(terms.originCountry)} (${terms.warehouse})`}
      to={place(order.country)}
      amounts={order.amounts}
      total={order.total}
      sentence={order.promise}
      names={Object.fromEntries(order.lines.map(({ id, name }) => [id, name]))}
      notes={[
        intl.formatMessage(
          { id: 'web.console.order.rules' },
          { version: terms.ruleVersion, service: terms.service, incoterm: terms.incoterm },
        ),
      ]}
    />
  );
}

function Customer({ order }: { order: ConsoleOrder }) {
  const { address } = order;
  const place = [address.postcode, address.city, address.region].filter(Boolean).join(' ');
  const lines = [
    address.name,
    address.company,
    address.line1,
    address.line2,
    place,
    address.country,
  ];
  return (
    <Panel title="web.console.order.customer">
      <address className="address" dir="auto">
        {lines.filter(Boolean).join('\n')}
      </address>
      <Facts
        facts={[
          { label: 'web.console.order.email', value: <bdi>{order.contact.email}</bdi> },
          {
            label: 'web.console.order.phone',
            value: <bdi>{order.contact.phone ?? address.phone ?? '–'}</bdi>,
          },
          { label: 'web.console.orders.market', value: `${order.market} (${order.locale})` },
          { label: 'web.console.orders.placed', value: <Moment at={order.placedAt} /> },
        ]}
      />
    </Panel>
  );
}

function Risk({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const said = (reason: string) => {
    const id = `web.console.risk.${reason}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : reason;
  };
  return (
    <Panel title="web.console.order.risk">
      <p>
        <StateBadge kind="risk" state={order.states.risk} />{' '}
        <FormattedMessage id="web.console.order.riskScore" values={{ score: order.riskScore }} />
      </p>
      {order.riskReasons.length > 0 ? (
        <ul>
          {order.riskReasons.map((reason) => (
            <li key={reason}>{said(reason)}</li>
          ))}
        </ul>
      ) : (
        <p className="muted">
          <FormattedMessage id="web.console.order.noRisk" />
        </p>
      )}
      {order.states.risk === 'REVIEW' ? <DecideRisk orderId={order.id} /> : null}
    </Panel>
  );
}
