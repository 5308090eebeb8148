import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePaymentMethods } from '@entrepot/client/console/setUpFacts.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../shared/frame/StateBadge.tsx';
import { useMay } from '../../shared/useMay.ts';
import { ChannelsPart } from './ChannelsPart.tsx';

/** How shoppers can pay, through whom, and whether it is for real. */
export function PaymentPart() {
  const intl = useIntl();
  const may = useMay();
  const methods = usePaymentMethods();
  if (asProblem(methods.error).status === 404) {
    return <EmptyState icon="coins" text="web.console.settings.untold" />;
  }
  if (methods.error) {
    return <ProblemNotice failure={methods.error} retry={() => void methods.refetch()} />;
  }
  if (!methods.data) return <Skeleton className="late" height={320} radius="md" />;
  const name = (code: string) => {
    const id = `web.console.method.${code}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : code.replaceAll('_', ' ');
  };
  return (
    <>
      <Panel title="web.console.settings.payment" flush>
        <p className="muted">
          <FormattedMessage id="web.console.settings.paymentText" />
        </p>
        <SmallTable
          caption="web.console.settings.payment"
          rows={methods.data.items}
          rowKey={({ code, provider }) => `${code} ${provider}`}
          columns={[
            {
              header: 'web.console.money.method',
              cell: ({ code }) => <strong>{name(code)}</strong>,
            },
            { header: 'web.console.settings.provider', cell: ({ provider }) => provider },
            {
              header: 'web.console.settings.markets',
              cell: ({ markets }) =>
                markets.length > 0 ? intl.formatList(markets, { type: 'unit' }) : '–',
            },
            {
              header: 'web.console.money.mode',
              cell: ({ mode }) => (
                <span className="state">
                  <StateShape tone={mode === 'LIVE' ? 'good' : 'attention'} />
                  <FormattedMessage
                    id={
                      mode === 'LIVE'
                        ? 'web.console.settings.mode.live'
                        : 'web.console.settings.mode.test'
                    }
                  />
                </span>
              ),
            },
          ]}
        />
      </Panel>
      {may('PAYMENT_READ') ? <ChannelsPart /> : null}
    </>
  );
}
