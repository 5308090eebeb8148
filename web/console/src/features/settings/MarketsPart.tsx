import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDeskMarkets } from '@entrepot/client/console/marketDesk.ts';
import { EmptyState } from '../../shared/frame/EmptyState.tsx';
import { LinkButton } from '../../shared/frame/LinkButton.tsx';
import { Panel } from '../../shared/frame/Panel.tsx';
import { ProblemNotice } from '../../shared/frame/ProblemNotice.tsx';
import { SmallTable } from '../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../shared/frame/StateBadge.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useMay } from '../../shared/useMay.ts';

const mostNamed = 4;

/** Where the shop sells: countries, currency, languages, and how prices and borders are told. */
export function MarketsPart() {
  const intl = useIntl();
  const markets = useDeskMarkets();
  const may = useMay()('SETTINGS_WRITE');
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
  const add = may ? (
    <LinkButton
      to="/settings/markets/$code"
      params={{ code: 'new' }}
      size="compact-md"
      leftSection={<Icon name="plus" size={14} />}
    >
      <FormattedMessage id="web.console.market.add" />
    </LinkButton>
  ) : null;
  if (markets.data.items.length === 0) {
    return (
      <EmptyState icon="globe" text="web.console.market.empty">
        {add}
      </EmptyState>
    );
  }
  return (
    <Panel title="web.console.settings.markets" actions={add} flush>
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
            cell: ({ code, names }) => (
              <Link to="/settings/markets/$code" params={{ code }}>
                <strong>{names[intl.locale] ?? names.en ?? code}</strong>
              </Link>
            ),
          },
          {
            header: 'web.console.market.state',
            cell: ({ open }) => (
              <span className="state">
                <StateShape tone={open ? 'good' : 'moving'} />
                <FormattedMessage
                  id={open ? 'web.console.market.isOpen' : 'web.console.market.isPrepared'}
                />
              </span>
            ),
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
                  taxDisplay === 'GROSS'
                    ? 'web.console.settings.taxIncluded'
                    : 'web.console.settings.taxExcluded'
                }
              />
            ),
          },
          { header: 'web.console.settings.incoterm', cell: ({ incoterms }) => incoterms[0] },
        ]}
      />
    </Panel>
  );
}
