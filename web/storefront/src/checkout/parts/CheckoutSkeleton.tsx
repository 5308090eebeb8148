import { FormattedMessage } from 'react-intl';
import { steps } from '../steps.ts';

/** The checkout's shape while it is fetched; it is drawn only when that takes more than a moment. */
export function CheckoutSkeleton() {
  return (
    <div className="checkout">
      <p role="status" className="visually-hidden">
        <FormattedMessage id="web.shared.loading" />
      </p>
      <div className="steps" aria-hidden="true">
        {steps.map((step, position) => (
          <div key={step} className={position === 0 ? 'skeleton skeleton-open' : 'skeleton'} />
        ))}
      </div>
      <div className="checkout-receipt" aria-hidden="true">
        <div className="skeleton skeleton-open" />
      </div>
    </div>
  );
}
