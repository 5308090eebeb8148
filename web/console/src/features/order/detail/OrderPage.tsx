import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { addNote } from '@entrepot/client/console/addNote.ts';
import { orderKey, useOrder } from '@entrepot/client/console/order.ts';
import type { ConsoleOrder } from '@entrepot/client/console/types.ts';
import { ChangedNotice } from '../../../shared/frame/ChangedNotice.tsx';
import { DetailPage } from '../../../shared/frame/DetailPage.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Landed } from '../../../shared/frame/Landed.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Notes } from '../../../shared/frame/Notes.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { StateBadge, StateShape, useStateName } from '../../../shared/frame/StateBadge.tsx';
import { Tabs } from '../../../shared/frame/Tabs.tsx';
import { Icon } from '../../../shared/Icon.tsx';
import { useMay } from '../../../shared/useMay.ts';
import { useAttentionName } from '../parts/attention.tsx';
import { DecideRisk } from '../parts/DecideRisk.tsx';
import { OrderActions } from '../parts/OrderActions.tsx';
import { OrderHistory } from '../parts/OrderHistory.tsx';
import { OrderLines } from '../parts/OrderLines.tsx';
import { OrderMoney } from '../parts/OrderMoney.tsx';
import { OrderShipments } from '../parts/OrderShipments.tsx';
import { WhyPrice } from '../parts/WhyPrice.tsx';

const lifecycles = ['order', 'payment', 'delivery', 'customs', 'returned', 'risk'] as const;
const tabs = ['order', 'money', 'history'] as const;

/** One order: its states, what was bought, what it costs and why, the money, the parcels, what happened. */
export function OrderPage() {
  const intl = useIntl();
  const { orderId } = useParams({ from: '/inside/orders/$orderId' });
  const search = useSearch({ from: '/inside/orders/$orderId' });
  const tab = tabs.find((one) => one === search.tab) ?? 'order';
  const order = useOrder(orderId);
  return (
    <DetailPage
      query={order}
      title={intl.formatMessage({ id: 'web.console.order.title' })}
      titleOf={({ number }) =>
        intl.formatMessage({ id: 'web.console.order.titleNumber' }, { number })
      }
      back={
        <Link to="/orders">
          <Icon name="back" size={14} />
          <FormattedMessage id="web.console.order.back" />
        </Link>
      }
      summary={(thing) => <Summary order={thing} />}
      actions={(thing) => <OrderActions order={thing} />}
      top={(thing) => <Top order={thing} />}
      tabs={
        <Tabs
          open={tab}
          items={[
            { key: 'order', label: 'web.console.order.tab.order' },
            { key: 'money', label: 'web.console.order.money' },
            {
              key: 'history',
              label: 'web.console.order.timeline',
              count: order.data?.timeline?.length,
            },
          ]}
        />
      }
      aside={(thing) => (
        <>
          <Risk order={thing} />
          <Customer order={thing} />
          <OrderNotes order={thing} />
        </>
      )}
    >
      {(thing) =>
        tab === 'money' ? (
          <OrderMoney order={thing} />
        ) : tab === 'history' ? (
          <OrderHistory order={thing} />
        ) : (
          <>
            <OrderLines lines={thing.lines} />
            <OrderShipments order={thing} />
            <Cost order={thing} />
          </>
        )
      }
    </DetailPage>
  );
}

type Lifecycle = (typeof lifecycles)[number];

const stateOf = (order: ConsoleOrder, kind: Lifecycle): string | undefined =>
  kind === 'returned' ? order.returned : order.states[kind];

function Summary({ order }: { order: ConsoleOrder }) {
  return lifecycles.map((kind) => {
    const state = stateOf(order, kind);
    return state ? (
      <dl key={kind}>
        <dt>
          <FormattedMessage id={`web.console.states.${kind}`} />
        </dt>
        <dd>
          <StateBadge kind={kind} state={state} />
        </dd>
      </dl>
    ) : null;
  });
}

/** What a person has to decide about it, and what somebody else did meanwhile. */
function Top({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const name = useAttentionName();
  const stateName = useStateName();
  const last = order.timeline?.find(({ by }) => by?.kind === 'STAFF');
  return (
    <>
      <ChangedNotice
        key={order.id}
        thing={order}
        version={order.version}
        by={last?.by}
        at={order.movedAt}
        fields={[
          ...lifecycles.map((kind) => ({
            label: intl.formatMessage({ id: `web.console.states.${kind}` }),
            of: (one: ConsoleOrder) => {
              const state = stateOf(one, kind);
              return state ? stateName(kind, state) : '';
            },
          })),
          {
            label: intl.formatMessage({ id: 'web.console.notes.title' }),
            of: ({ notes }) => String(notes?.length ?? 0),
          },
          {
            label: intl.formatMessage({ id: 'web.console.order.shipments' }),
            of: ({ shipments }) =>
              shipments
                .map((parcel) => `${parcel.waybill}: ${stateName('shipment', parcel.state)}`)
                .join(', '),
          },
        ]}
      />
      {order.attention && order.attention.length > 0 ? (
        <div className="banner">
          <StateShape tone="attention" />
          <p>
            <strong>
              <FormattedMessage id="web.console.orders.needsDecision" />
            </strong>
            {' · '}
            {intl.formatList(order.attention.map(name), { type: 'unit' })}
          </p>
        </div>
      ) : null}
    </>
  );
}

function Cost({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const place = (country: string) => intl.formatDisplayName(country, { type: 'region' }) ?? country;
  const { terms } = order;
  return (
    <Panel title="web.console.order.cost" actions={<WhyPrice orderId={order.id} />}>
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
    </Panel>
  );
}

function OrderNotes({ order }: { order: ConsoleOrder }) {
  const queries = useQueryClient();
  const may = useMay();
  const add = useMutation({
    mutationFn: ({ text, key }: { text: string; key: string }) => addNote(order.id, text, key),
    onSuccess: (changed) => queries.setQueryData(orderKey(order.id), changed),
  });
  return (
    <Notes
      notes={order.notes ?? []}
      mayWrite={may('ORDER_WRITE')}
      add={(text, key) => add.mutateAsync({ text, key })}
    />
  );
}

function Customer({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const { address } = order;
  const place = [address.postcode, address.city, address.region].filter(Boolean).join(' ');
  const lines = [
    address.name,
    address.company,
    address.line1,
    address.line2,
    place,
    intl.formatDisplayName(address.country, { type: 'region' }) ?? address.country,
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
          {
            label: 'web.console.order.related',
            value: (
              <Link to="/orders" search={{ q: order.contact.email }}>
                <FormattedMessage id="web.console.order.others" />
              </Link>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Risk({ order }: { order: ConsoleOrder }) {
  const intl = useIntl();
  const may = useMay();
  const said = (reason: string) => {
    const id = `web.console.risk.${reason}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : reason;
  };
  return (
    <Panel
      title="web.console.order.risk"
      actions={
        <span className="muted">
          <FormattedMessage id="web.console.order.riskScore" values={{ score: order.riskScore }} />
        </span>
      }
    >
      <p>
        <StateBadge kind="risk" state={order.states.risk} />
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
      {order.states.risk === 'REVIEW' && may('ORDER_WRITE') ? <DecideRisk order={order} /> : null}
    </Panel>
  );
}
