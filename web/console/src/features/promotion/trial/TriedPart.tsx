import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useVariantNames, type Tried } from '@entrepot/client/console/promotions.ts';
import { Amount } from '../../../shared/frame/Amount.tsx';
import { Facts } from '../../../shared/frame/Facts.tsx';
import { Panel } from '../../../shared/frame/Panel.tsx';
import { SmallTable } from '../../../shared/frame/SmallTable.tsx';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useText } from '../parts/useText.ts';

interface TriedPartProps {
  tried: Tried;
  /** The promotion that is being tried, which is told apart. */
  own: string;
}

/** What each promotion did or why not, each line to the minor unit, and what is left of it. */
export function TriedPart({ tried, own }: TriedPartProps) {
  const { quote, promotions } = tried;
  const text = useText();
  if (quote.state !== 'QUOTED') {
    return (
      <Panel title="web.console.promotion.trial.noQuote">
        {(quote.reasons ?? []).map(({ code, text: said, wayOut }) => (
          <p key={code}>{`${said} ${wayOut}`}</p>
        ))}
      </Panel>
    );
  }
  return (
    <div className="form" aria-live="polite">
      <Panel title="web.console.promotion.trial.verdicts" flush>
        <SmallTable
          caption="web.console.promotion.trial.verdicts"
          rows={promotions}
          rowKey={({ promotionId }) => promotionId}
          columns={[
            {
              header: 'web.console.promotion.one',
              cell: ({ promotionId, name }) =>
                promotionId === own ? (
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                ) : (
                  <Link to="/promotions/$promotionId" params={{ promotionId }} className="row-link">
                    <bdi>{name}</bdi>
                  </Link>
                ),
            },
            {
              header: 'web.console.promotion.trial.did',
              cell: ({ applied, why }) => (
                <span className={applied ? 'state state-good' : 'state state-none'}>
                  <StateShape tone={applied ? 'good' : 'none'} />
                  <span className="verdict">{why}</span>
                </span>
              ),
            },
            {
              header: 'web.console.promotion.trial.off',
              align: 'end',
              cell: ({ off }) => <Amount value={off} />,
            },
          ]}
        />
        {promotions.length === 0 ? (
          <p className="muted">{text('web.console.promotion.trial.nothing')}</p>
        ) : null}
      </Panel>
      <Lines tried={tried} />
      <Panel title="web.console.promotion.trial.sum">
        <Facts
          facts={[
            {
              label: 'web.console.promotion.trial.shown',
              value: <Amount value={quote.goodsShown} />,
            },
            {
              label: 'web.console.promotion.trial.off',
              value: <Amount value={quote.discounts?.off} />,
            },
            {
              label: 'web.console.promotion.trial.toPay',
              value: <Amount value={quote.discounts?.goodsToPay ?? quote.goodsShown} />,
            },
            { label: 'web.console.promotion.trial.total', value: <Amount value={quote.total} /> },
          ]}
        />
      </Panel>
    </div>
  );
}

function Lines({ tried }: { tried: Tried }) {
  const intl = useIntl();
  const text = useText();
  const { lines, promotions } = tried;
  const named = useVariantNames(lines.map(({ variantId }) => variantId)).data?.items ?? [];
  return (
    <Panel title="web.console.promotion.trial.lines" flush>
      <SmallTable
        caption="web.console.promotion.trial.lines"
        rows={lines}
        rowKey={({ lineId }) => lineId}
        columns={[
          {
            header: 'web.console.promotion.trial.item',
            cell: ({ variantId, quantity }) => {
              const one = named.find(({ id }) => id === variantId);
              return (
                <>
                  <bdi>{one?.name ?? variantId}</bdi> <span className="muted">× {quantity}</span>
                </>
              );
            },
          },
          {
            header: 'web.console.promotion.trial.shown',
            align: 'end',
            cell: ({ shown }) => <Amount value={shown} />,
          },
          {
            header: 'web.console.promotion.trial.by',
            cell: ({ off }) =>
              off.length === 0 ? (
                '–'
              ) : (
                <ul className="plain-list">
                  {off.map((part) => (
                    <li key={part.promotionId}>
                      <bdi>
                        {promotions.find(({ promotionId }) => promotionId === part.promotionId)
                          ?.name ?? part.promotionId}
                      </bdi>
                      {': −'}
                      <Amount value={part.off} />
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            header: 'web.console.promotion.trial.toPay',
            align: 'end',
            cell: ({ toPay }) => <Amount value={toPay} />,
          },
          {
            header: 'web.console.promotion.trial.left',
            align: 'end',
            cell: ({ left, percentLeft }) =>
              left ? (
                <span className={left.amount.startsWith('-') ? 'price-bad' : undefined}>
                  <Amount value={left} />
                  {percentLeft === null || percentLeft === undefined
                    ? null
                    : ` (${intl.formatNumber(percentLeft / 100, {
                        style: 'percent',
                        maximumFractionDigits: 1,
                      })})`}
                </span>
              ) : (
                <span className="muted">{text('web.console.promotion.trial.noCost')}</span>
              ),
          },
        ]}
      />
    </Panel>
  );
}
