import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useOrders } from '@entrepot/client/console/orders.ts';
import { useRiskRules } from '@entrepot/client/console/riskRules.ts';
import { Amount } from '../../shared/frame/Amount.tsx';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Moment } from '../../shared/frame/Moment.tsx';
import { PageTitle } from '../../shared/frame/PageTitle.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../shared/frame/StateBadge.tsx';

/** Orders that wait for a person's judgement, and the rules that hold them. */
export function RiskPage() {
  const intl = useIntl();
  return (
    <div className="plain-page">
      <PageTitle text={intl.formatMessage({ id: 'web.console.risk.title' })} />
      <Waiting />
      <Rules />
    </div>
  );
}

function Waiting() {
  const orders = useOrders({ risk: 'REVIEW', sort: 'placed' });
  if (orders.error) {
    return <ProblemNotice failure={orders.error} retry={() => void orders.refetch()} />;
  }
  if (!orders.data) return null;
  return (
    <Panel title="web.console.risk.waiting" flush>
      {orders.data.items.length === 0 ? (
        <EmptyState icon="shield" text="web.console.risk.nothing" />
      ) : (
        <SmallTable
          caption="web.console.risk.waiting"
          rows={orders.data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'web.console.states.order',
              cell: ({ id, number }) => (
                <Link to="/orders/$orderId" params={{ orderId: id }} className="row-link">
                  {number}
                </Link>
              ),
            },
            {
              header: 'web.console.orders.placed',
              cell: ({ placedAt }) => <Moment at={placedAt} short />,
            },
            {
              header: 'web.console.orders.customer',
              cell: ({ customer }) => <bdi>{customer}</bdi>,
            },
            { header: 'web.console.orders.country', cell: ({ country }) => country },
            {
              header: 'web.console.states.payment',
              cell: ({ states }) => <StateBadge kind="payment" state={states.payment} />,
            },
            {
              header: 'web.console.orders.total',
              align: 'end',
              cell: ({ total }) => <Amount value={total} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function Rules() {
  const intl = useIntl();
  const rules = useRiskRules();
  if (rules.error) {
    return <ProblemNotice failure={rules.error} retry={() => void rules.refetch()} />;
  }
  const said = (code: string) => {
    const id = `web.console.risk.${code}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : code.replaceAll('_', ' ');
  };
  return (
    <Panel title="web.console.risk.rules" flush>
      <p className="muted">
        <FormattedMessage id="web.console.risk.rulesText" />
      </p>
      <SmallTable
        caption="web.console.risk.rules"
        rows={rules.data ?? []}
        rowKey={({ code }) => code}
        columns={[
          { header: 'web.console.risk.rule', cell: ({ code }) => said(code) },
          {
            header: 'web.console.risk.threshold',
            align: 'end',
            cell: ({ measure, threshold }) =>
              measure.includes('usd_minor')
                ? intl.formatNumber(threshold / 100, {
                    style: 'currency',
                    currency: 'USD',
                    maximumFractionDigits: 0,
                  })
                : intl.formatNumber(threshold),
          },
          {
            header: 'web.console.risk.window',
            align: 'end',
            cell: ({ windowMinutes }) =>
              windowMinutes > 0
                ? intl.formatNumber(windowMinutes, { style: 'unit', unit: 'minute' })
                : '–',
          },
          {
            header: 'web.console.risk.points',
            align: 'end',
            cell: ({ points }) => intl.formatNumber(points),
          },
        ]}
      />
    </Panel>
  );
}
