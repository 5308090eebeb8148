import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

const wide = '(min-width: 960px)';

interface ReceiptFoldProps {
  total: ReactNode;
  children: ReactNode;
}

/** The receipt stands beside the steps; where there is no room it is folded to its total, above them. */
export function ReceiptFold({ total, children }: ReceiptFoldProps) {
  const [open] = useState(() => matchMedia(wide).matches);
  return (
    <details className="receipt-fold" open={open}>
      <summary>
        <span>
          <FormattedMessage id="web.checkout.summary" />
        </span>
        <bdi className="price">{total}</bdi>
      </summary>
      <div className="checkout-receipt">{children}</div>
    </details>
  );
}
