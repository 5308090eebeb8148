import { FormattedMessage } from 'react-intl';
import { useAttention } from '@entrepot/client/console/attention.ts';
import { StateShape } from '../../../shared/frame/StateBadge.tsx';
import { useAttentionName } from './attention.tsx';

interface AttentionStripProps {
  open: string | undefined;
  onOpen: (code: string | undefined) => void;
}

/** What needs a decision, counted, each a way to exactly those orders. */
export function AttentionStrip({ open, onOpen }: AttentionStripProps) {
  const name = useAttentionName();
  const attention = useAttention();
  const items = attention.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="attention-strip">
      <h2>
        <StateShape tone="attention" />
        <FormattedMessage id="web.console.orders.needsDecision" />
      </h2>
      <ul>
        {items.map(({ code, count }) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={open === code}
              onClick={() => onOpen(open === code ? undefined : code)}
            >
              <strong className="tabular">{count}</strong> {name(code)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
