import { Checkbox, Group, Skeleton } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { firstHourKey } from '@entrepot/client/console/firstHour.ts';
import {
  deskMarketsKey,
  saveMarket,
  useDeskMarkets,
  useMethodChoices,
  type DeskMarket,
} from '@entrepot/client/console/marketDesk.ts';
import { paymentMethodsKey, usePaymentMethods } from '@entrepot/client/console/setUpFacts.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../shared/frame/StateBadge.tsx';
import { useMay } from '../../shared/useMay.ts';
import { useNotice } from '../../shared/useNotice.ts';
import { ChannelsPart } from './ChannelsPart.tsx';

/** How shoppers can pay in each market, through whom, and whether it is for real. */
export function PaymentPart() {
  const may = useMay();
  const markets = useDeskMarkets();
  if (markets.error) {
    return <ProblemNotice failure={markets.error} retry={() => void markets.refetch()} />;
  }
  if (!markets.data) return <Skeleton className="late" height={320} radius="md" />;
  if (markets.data.items.length === 0) {
    return (
      <EmptyState icon="coins" text="web.console.payment.noMarket">
        <LinkButton to="/settings/markets/$code" params={{ code: 'new' }} size="compact-md">
          <FormattedMessage id="web.console.market.add" />
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <Panel title="web.console.settings.payment">
        <p className="muted">
          <FormattedMessage id="web.console.payment.text" />
        </p>
        <div className="form">
          {markets.data.items.map((market) => (
            <MarketMethods key={market.code} market={market} />
          ))}
        </div>
      </Panel>
      <Offered />
      {may('PAYMENT_READ') ? <ChannelsPart /> : null}
    </>
  );
}

/** The ways to pay of one market; each tick is saved at once. */
function MarketMethods({ market }: { market: DeskMarket }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const notice = useNotice();
  const may = useMay()('SETTINGS_WRITE');
  const name = useMethodName();
  const choices = useMethodChoices(market.countries[0] ?? '', market.currency);
  const save = useMutation({
    mutationFn: (paymentMethods: string[]) => saveMarket({ ...market, paymentMethods }),
    onSuccess: async () => {
      notice(intl.formatMessage({ id: 'web.console.settings.saved' }));
      await Promise.all(
        [deskMarketsKey, paymentMethodsKey, firstHourKey].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  const offered = choices.data?.items ?? [];
  return (
    <div>
      <Checkbox.Group
        label={market.names[intl.locale] ?? market.names.en ?? market.code}
        description={
          market.paymentMethods.length === 0
            ? intl.formatMessage({ id: 'web.console.payment.none' })
            : undefined
        }
        value={save.isPending ? save.variables : market.paymentMethods}
        onChange={(codes) => save.mutate(codes)}
      >
        <Group gap="md" mt={6}>
          {offered.map(({ code, name: label }) => (
            <Checkbox key={code} value={code} label={label} disabled={!may || save.isPending} />
          ))}
          {market.paymentMethods
            .filter((code) => choices.data && !offered.some((one) => one.code === code))
            .map((code) => (
              <Checkbox
                key={code}
                value={code}
                label={name(code)}
                description={intl.formatMessage({ id: 'web.console.payment.gone' })}
                disabled={!may || save.isPending}
              />
            ))}
        </Group>
      </Checkbox.Group>
      <ProblemNotice failure={save.error ?? choices.error} />
    </div>
  );
}

/** What shoppers are offered by now, and through whom. */
function Offered() {
  const intl = useIntl();
  const name = useMethodName();
  const methods = usePaymentMethods();
  if (methods.error && asProblem(methods.error).status !== 404) {
    return <ProblemNotice failure={methods.error} retry={() => void methods.refetch()} />;
  }
  if (!methods.data || methods.data.items.length === 0) return null;
  return (
    <Panel title="web.console.payment.offered" flush>
      <SmallTable
        caption="web.console.payment.offered"
        rows={methods.data.items}
        rowKey={({ code, provider }) => `${code} ${provider}`}
        columns={[
          { header: 'web.console.money.method', cell: ({ code }) => <strong>{name(code)}</strong> },
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
  );
}

/** What a way to pay is called in the reader's language; its code where that is not known. */
function useMethodName() {
  const intl = useIntl();
  return (code: string) => {
    const id = `web.console.method.${code}` as FormatjsIntl.Message['ids'];
    return intl.messages[id] ? intl.formatMessage({ id }) : code.replaceAll('_', ' ');
  };
}
