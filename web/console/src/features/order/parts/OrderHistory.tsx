import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ConsoleOrder, Happening } from '@entrepot/client/console/types.ts';
import { DoerName } from '../../../shared/frame/DoerName.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { StateBadge, type StateKind } from '../../../shared/frame/StateBadge.tsx';
import { Icon, type IconName } from '../../../shared/Icon.tsx';
import { trackingText } from '../../../shared/trackingText.ts';

const signs: Record<Happening['kind'], IconName> = {
  STEP: 'right',
  NOTE: 'note',
  MAIL: 'mail',
  TRACKING: 'truck',
};

/** A server of yesterday tells only the steps. */
const happenings = (order: ConsoleOrder): Happening[] =>
  order.timeline ??
  order.steps
    .map((step): Happening => ({ kind: 'STEP', ...step }))
    .toSorted((one, other) => other.at.localeCompare(one.at));

/** Everything that happened to an order, from whichever part of the shop: who, when, before, after. */
export function OrderHistory({ order }: { order: ConsoleOrder }) {
  return (
    <Panel title="web.console.order.timeline">
      <ol className="timeline">
        {happenings(order).map((happening, position) => (
          <li key={`${happening.at} ${position}`}>
            <span className="timeline-sign">
              <Icon name={signs[happening.kind]} size={14} />
            </span>
            <What happening={happening} />
            <p className="when">
              {happening.by ? (
                <>
                  <DoerName by={happening.by} />
                  {' · '}
                </>
              ) : null}
              <Moment at={happening.at} />
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function What({ happening }: { happening: Happening }) {
  const intl = useIntl();
  const { kind, lifecycle, from, to, text, reason, reference } = happening;
  if (kind === 'STEP') {
    const states = lifecycle as StateKind;
    const id = `web.console.states.${lifecycle}` as FormatjsIntl.Message['ids'];
    return (
      <>
        <p className="change">
          <strong>{intl.messages[id] ? intl.formatMessage({ id }) : lifecycle}</strong>
          {from ? (
            <>
              <StateBadge kind={states} state={from} />
              <Icon name="right" size={12} />
            </>
          ) : null}
          <StateBadge kind={states} state={to ?? undefined} />
        </p>
        {reason ? <p className="muted">{reason}</p> : null}
      </>
    );
  }
  if (kind === 'MAIL') {
    return (
      <p className="change">
        {reference ? (
          <Link to="/mails/$mailId" params={{ mailId: reference }} dir="auto">
            {text}
          </Link>
        ) : (
          <bdi>{text}</bdi>
        )}
        <StateBadge kind="mail" state={to ?? undefined} />
      </p>
    );
  }
  if (kind === 'TRACKING') {
    return (
      <p>
        {to ? trackingText(intl, to) : <FormattedMessage id="web.console.order.shipments" />}
        {text ? (
          <>
            {' · '}
            <bdi>{text}</bdi>
          </>
        ) : null}
      </p>
    );
  }
  return <p dir="auto">{text}</p>;
}
