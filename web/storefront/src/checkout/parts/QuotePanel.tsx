import type { Quote } from '@entrepot/client/shop/types.ts';
import { Receipt, namesOf, type Item } from './Receipt.tsx';

/** The quote as a receipt; or why there is none, each reason with its way out. */
export function QuotePanel({ quote, items }: { quote: Quote; items: Item[] }) {
  if (quote.state === 'QUOTED' && quote.total) {
    return (
      <Receipt
        from={quote.originName ?? quote.originCountry ?? ''}
        to={quote.countryName ?? quote.country ?? ''}
        amounts={quote.amounts}
        goodsShown={quote.goodsShown}
        total={quote.total}
        sentence={quote.promise ?? ''}
        names={namesOf(items)}
      />
    );
  }
  return (
    <div className="notice notice-attention stack" role="status">
      {quote.reasons.map((reason) => (
        <p key={reason.code + reason.lineIds.join()}>
          {reason.text} {reason.wayOut}
        </p>
      ))}
    </div>
  );
}
