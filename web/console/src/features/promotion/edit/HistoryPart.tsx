import type { PromotionDesk } from '@entrepot/client/console/promotions.ts';
import { useVariantNames } from '@entrepot/client/console/promotions.ts';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Moment } from '../../../shared/frame/Moment.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateBadge } from '../../../shared/frame/StateBadge.tsx';
import { useMoney } from '../parts/useMoney.ts';

/** How far its limits are. */
export function UsePart({ desk }: { desk: PromotionDesk }) {
  const money = useMoney();
  const { promotion, uses, spent, sold } = desk;
  const named = useVariantNames(sold.map(({ variantId }) => variantId)).data?.items ?? [];
  return (
    <Panel title="web.console.promotion.use">
      <Facts
        facts={[
          {
            label: 'web.console.promotion.list.uses',
            value: promotion.limits.uses ? `${uses} / ${promotion.limits.uses}` : uses,
          },
          {
            label: 'web.console.promotion.spent',
            value:
              spent.length > 0
                ? spent
                    .map(({ off, budget }) =>
                      budget ? `${money(off)} / ${money(budget)}` : money(off),
                    )
                    .join(', ')
                : '–',
          },
        ]}
      />
      {sold.length > 0 ? (
        <SmallTable
          caption="web.console.promotion.sold"
          rows={sold}
          rowKey={({ variantId }) => variantId}
          columns={[
            {
              header: 'web.console.promotion.trial.item',
              cell: ({ variantId }) => {
                const one = named.find(({ id }) => id === variantId);
                return <bdi>{one ? `${one.name} · ${one.sku}` : variantId}</bdi>;
              },
            },
            {
              header: 'web.console.promotion.sold',
              align: 'end',
              cell: (row) => `${row.sold} / ${row.pieces}`,
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}

/** The steps of its lifecycle, with who and why. */
export function HistoryPart({ desk }: { desk: PromotionDesk }) {
  return (
    <Panel title="web.console.promotion.tab.history" flush>
      <SmallTable
        caption="web.console.promotion.tab.history"
        rows={desk.steps.toReversed()}
        rowKey={({ at, to }) => `${at} ${to}`}
        columns={[
          { header: 'web.console.promotion.at', cell: ({ at }) => <Moment at={at} /> },
          {
            header: 'web.console.promotion.list.state',
            cell: ({ to }) => <StateBadge kind="promotion" state={to} />,
          },
          { header: 'web.console.promotion.by', cell: ({ actor }) => <bdi>{actor}</bdi> },
          {
            header: 'web.console.promotion.move.reason',
            cell: ({ reason }) => <bdi>{reason}</bdi>,
          },
        ]}
      />
    </Panel>
  );
}
