import { useIntl } from 'react-intl';
import { LandedCost } from '@entrepot/ui/LandedCost.tsx';
import { landedFigures } from '@entrepot/ui/landedFigures.ts';
import type { Money, ShownAmount } from '@entrepot/client/shop/types.ts';

export interface Item {
  id: string;
  name: string;
  options: Record<string, string>;
  quantity: number;
  total?: Money | null;
}

/** What is bought, line by line. */
export function ItemList({ items }: { items: Item[] }) {
  return (
    <ul className="order-lines">
      {items.map((item) => (
        <li key={item.id}>
          <span>
            {item.quantity} × {item.name}{' '}
            <span className="muted">{Object.values(item.options).join(', ')}</span>
          </span>
          <bdi>{item.total?.display}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** The names of items by their ids, as the panel takes them. */
export const namesOf = (items: { id: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(items.map(({ id, name }) => [id, name]));

interface ReceiptProps {
  from: string;
  to: string;
  amounts: ShownAmount[];
  goodsShown?: Money;
  total: Money;
  sentence: string;
  names: Record<string, string>;
}

/** The landed-cost panel in the words of the checkout. */
export function Receipt({ goodsShown, ...whole }: ReceiptProps) {
  const intl = useIntl();
  const notes = goodsShown
    ? [intl.formatMessage({ id: 'web.checkout.goodsShown' }, { price: goodsShown.display })]
    : [];
  return (
    <LandedCost
      figures={landedFigures(
        { ...whole, notes },
        intl.formatMessage({ id: 'web.shared.landed.guaranteed' }),
      )}
      words={{
        title: intl.formatMessage({ id: 'web.shared.landed.title' }),
        total: intl.formatMessage({ id: 'web.shared.landed.total' }),
        estimate: intl.formatMessage({ id: 'web.shared.landed.estimate' }),
      }}
    />
  );
}
