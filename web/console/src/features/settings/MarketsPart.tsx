import { Skeleton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMarkets } from '@entrepot/client/console/markets.ts';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';

const mostNamed = 4;

/** Where the shop sells: countries, currency, languages, and how prices and borders are told. */
export function MarketsPart() {
  const intl = useIntl();
  const markets = useMarkets();
  if (markets.error) {
    return <ProblemNotice failure={markets.error} retry={() => void markets.refetch()} />;
  }
  if (!markets.data) return <Skeleton className="late" height={320} radius="md" />;
  const country = (code: string) => intl.formatDisplayName(code, { type: 'region' }) ?? code;
  const countries = (codes: string[]) =>
    codes.length <= mostNamed
      ? intl.formatList(codes.map(country), { type: 'unit' })
      : intl.formatMessage(
          { id: 'web.console.settings.countries' },
          {
            names: intl.formatList(codes.slice(0, 3).map(country), { type: 'unit' }),
            more: codes.length - 3,
          },
        );
  return (
    <Panel title="web.console.settings.markets" flush>
      <p className="muted">
        <FormattedMessage id="web.console.settings.marketsText" />
      </p>
      <SmallTable
        caption="web.console.settings.markets"
        rows={markets.data.items}
        rowKey={({ code }) => code}
        columns={[
          {
            header: 'web.console.orders.market',
            cell: ({ code, names }) => <strong>{names[intl.locale] ?? names.en ?? code}</strong>,
          },
          {
            header: 'web.console.settings.marketCountries',
            cell: ({ countries: codes }) => (
              <span title={intl.formatList(codes.map(country), { type: 'unit' })}>
                {countries(codes)}
              </span>
            ),
          },
          { header: 'web.console.settings.currency', cell: ({ currency }) => currency },
          {
            header: 'web.console.settings.taxDisplay',
            cell: ({ taxDisplay }) => (
              <FormattedMessage
                id={
                  /incl|gross/i.test(taxDisplay)
                    ? 'web.console.settings.taxIncluded'
                    : 'web.console.settings.taxExcluded'
                }
              />
            ),
          },
          { header: 'web.console.settings.incoterm', cell: ({ incoterm }) => incoterm },
          {
            header: 'web.console.settings.returnDays',
            align: 'end',
            cell: ({ returnDays }) =>
              intl.formatNumber(returnDays, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
          },
        ]}
      />
    </Panel>
  );
}
