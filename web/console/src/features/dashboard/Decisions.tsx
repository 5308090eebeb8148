import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAttention } from '@entrepot/client/console/attention.ts';
import type { Dashboard } from '@entrepot/client/console/dashboard.ts';
import { drillTo } from '../../shared/drillTo.ts';
import { StateShape } from '../../shared/frame/StateBadge.tsx';
import { Icon } from '../../shared/Icon.tsx';

interface Decision {
  code: string;
  count: number;
  list: string;
  filter: Record<string, string>;
}

/** What waits for a person, before any figure; when nothing does, it says so in one line. */
export function Decisions({ dashboard }: { dashboard: Dashboard | undefined }) {
  const attention = useAttention();
  if (!attention.data) return null;
  const waiting: Decision[] = attention.data.items.map(({ code, count }) => ({
    code,
    count,
    list: 'orders',
    filter: { attention: code },
  }));
  const low = dashboard?.lowStock;
  if (low && low.count > 0) {
    waiting.push({
      code: 'low_stock',
      count: low.count,
      list: 'stock',
      filter: { lowStock: 'true' },
    });
  }
  if (waiting.length === 0) {
    return (
      <section className="panel">
        <p className="state state-good">
          <StateShape tone="good" />
          <FormattedMessage id="web.console.dashboard.nothingWaits" />
        </p>
      </section>
    );
  }
  return (
    <section className="panel decisions" aria-labelledby="decisions">
      <header>
        <h2 id="decisions">
          <StateShape tone="attention" />
          <FormattedMessage id="web.console.orders.needsDecision" />
        </h2>
      </header>
      <ul className="decision-list">
        {waiting.map((decision) => (
          <li key={decision.code}>
            <Way {...decision} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ code, count, list, filter }: Decision) {
  const intl = useIntl();
  const id = `web.console.attention.${code}` as FormatjsIntl.Message['ids'];
  return (
    <Link to={drillTo(list)} search={filter}>
      <strong>{intl.formatNumber(count)}</strong>
      <span>{intl.messages[id] ? intl.formatMessage({ id }) : code.replaceAll('_', ' ')}</span>
      <Icon name="next" size={14} />
    </Link>
  );
}
