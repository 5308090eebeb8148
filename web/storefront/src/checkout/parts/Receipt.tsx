import { useIntl } from 'react-intl';
import { LandedCost } from '@entrepot/ui/LandedCost.tsx';
import type { ItemLine, Landed } from '@entrepot/client/shop/types.ts';

/** What is bought, line by line. */
export function ItemList({ lines }: { lines: ItemLine[] }) {
  return (
    <ul className="order-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span>
            {line.quantity} × {line.name}
            {line.options ? <span className="muted"> {line.options}</span> : null}
          </span>
          <bdi>{line.total.display}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** The landed-cost panel in the words of the checkout. */
export function Receipt({ landed }: { landed: Landed }) {
  const intl = useIntl();
  return (
    <LandedCost
      figures={landed}
      words={{
        title: intl.formatMessage({ id: 'web.shared.landed.title' }),
        total: intl.formatMessage({ id: 'web.shared.landed.total' }),
        estimate: intl.formatMessage({ id: 'web.shared.landed.estimate' }),
        guaranteed: intl.formatMessage({ id: 'web.shared.landed.guaranteed' }),
        notCharged: intl.formatMessage({ id: 'web.shared.landed.notCharged' }),
      }}
    />
  );
}
