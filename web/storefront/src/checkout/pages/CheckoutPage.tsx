import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCart } from '@entrepot/client/shop/cart.ts';
import { checkoutKey, useCheckout } from '@entrepot/client/shop/checkout.ts';
import type { Checkout, Completion } from '@entrepot/client/shop/types.ts';
import { deliveryRange } from '../deliveryRange.ts';
import { BackToCart } from '../parts/BackToCart.tsx';
import { Coupons } from '../parts/Coupons.tsx';
import { CheckoutSkeleton } from '../parts/CheckoutSkeleton.tsx';
import { ItemList } from '../parts/Receipt.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { QuotePanel } from '../parts/QuotePanel.tsx';
import { ReceiptFold } from '../parts/ReceiptFold.tsx';
import { StepCard } from '../parts/StepCard.tsx';
import { AddressStep } from '../steps/AddressStep.tsx';
import { PaymentStep } from '../steps/PaymentStep.tsx';
import { ReviewStep } from '../steps/ReviewStep.tsx';
import { ShippingStep } from '../steps/ShippingStep.tsx';
import { after, editable, shownStep, steps, type Step } from '../steps.ts';

/** From the cart to the provider: four steps in one column, the receipt beside them. */
export function CheckoutPage() {
  const intl = useIntl();
  const { checkoutId } = useParams({ from: '/checkout/$checkoutId' });
  const checkout = useCheckout(checkoutId);
  return (
    <div className="stack">
      <PageTitle text={intl.formatMessage({ id: 'web.checkout.title' })} />
      {checkout.error && !checkout.data ? (
        <ProblemNotice failure={checkout.error} retry={() => void checkout.refetch()}>
          <BackToCart />
        </ProblemNotice>
      ) : null}
      {checkout.isPending ? <CheckoutSkeleton /> : null}
      {checkout.data ? <Body checkout={checkout.data} /> : null}
    </div>
  );
}

function Body({ checkout }: { checkout: Checkout }) {
  const navigate = useNavigate({ from: '/checkout/$checkoutId' });
  if (checkout.state === 'EXPIRED' || checkout.state === 'FAILED') {
    return (
      <div className="notice notice-attention stack">
        <p>
          <FormattedMessage
            id={checkout.state === 'EXPIRED' ? 'web.checkout.expired' : 'web.checkout.ended'}
          />
        </p>
        <BackToCart />
      </div>
    );
  }
  if (checkout.state === 'CONFIRMED' && checkout.order) {
    const { id: orderId, secret } = checkout.order;
    return (
      <div className="notice notice-good stack">
        <p>
          <FormattedMessage id="web.checkout.done" />
        </p>
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigate({ to: '/order/$orderId', params: { orderId }, hash: `secret=${secret}` })
          }
        >
          <FormattedMessage id="web.checkout.seeOrder" />
        </button>
      </div>
    );
  }
  return <Steps checkout={checkout} />;
}

function useItems(checkout: Checkout) {
  const cart = useCart(checkout.cartId);
  const shown = new Map(
    checkout.quote.lines.map((line) => [line.lineId, line.toPay ?? line.shown]),
  );
  return (cart.data?.lines ?? []).map((line) => ({
    ...line,
    total: shown.get(line.id) ?? line.total,
  }));
}

function Steps({ checkout }: { checkout: Checkout }) {
  const queries = useQueryClient();
  const navigate = useNavigate({ from: '/checkout/$checkoutId' });
  const { step: asked } = useSearch({ from: '/checkout/$checkoutId' });
  const bought = useItems(checkout);
  const items = <ItemList items={bought} />;
  const shown = shownStep(checkout, asked);
  const go = (step: Step) => void navigate({ search: { step } });
  const done = (step: Step) => (saved: Checkout) => {
    queries.setQueryData(checkoutKey(checkout.id), saved);
    go(after(step));
  };
  const completed = (completion: Completion) => {
    if (completion.state === 'PAYMENT_REQUIRED' && completion.redirectUrl) {
      window.location.assign(completion.redirectUrl);
      return;
    }
    if (completion.state === 'PAYMENT_REQUIRED' && completion.order) {
      const { id: orderId, secret } = completion.order;
      void navigate({ to: '/order/$orderId', params: { orderId }, hash: `secret=${secret}` });
      return;
    }
    void navigate({ to: '/checkout/$checkoutId/return', params: { checkoutId: checkout.id } });
  };
  const bodies: Record<Step, ReactNode> = {
    address: <AddressStep checkout={checkout} onDone={done('address')} />,
    shipping: <ShippingStep checkout={checkout} onDone={done('shipping')} />,
    payment: <PaymentStep checkout={checkout} onDone={done('payment')} />,
    review: <ReviewStep checkout={checkout} items={items} onCompleted={completed} />,
  };
  const stateOf = (step: Step) => {
    if (step === shown) return 'current';
    return steps.indexOf(step) < steps.indexOf(shown) ? 'done' : 'later';
  };
  return (
    <div className="checkout">
      <div className="steps">
        {checkout.state === 'PLACED' ? (
          <p className="notice" role="status">
            <FormattedMessage id="web.checkout.placed" />
          </p>
        ) : null}
        {steps.map((step, position) => (
          <StepCard
            key={step}
            step={step}
            number={position + 1}
            state={stateOf(step)}
            summary={<Summary step={step} checkout={checkout} />}
            onEdit={editable(checkout, step) ? () => go(step) : undefined}
          >
            {bodies[step]}
          </StepCard>
        ))}
      </div>
      <ReceiptFold total={checkout.quote.total?.display}>
        {shown === 'review' ? null : <div className="receipt-items">{items}</div>}
        <QuotePanel quote={checkout.quote} items={bought} />
        {checkout.state === 'OPEN' ? (
          <>
            <Coupons checkout={checkout} />
            <BackToCart />
          </>
        ) : null}
      </ReceiptFold>
    </div>
  );
}

function Summary({ step, checkout }: { step: Step; checkout: Checkout }) {
  const intl = useIntl();
  if (step === 'address') {
    const { address, contact } = checkout;
    const place = [address?.postcode, address?.city].filter(Boolean).join(' ');
    const lines = [contact?.email, address?.name, address?.line1, place];
    return <bdi>{lines.filter(Boolean).join('\n')}</bdi>;
  }
  if (step === 'shipping') {
    const chosen = checkout.quote.services.find(({ service }) => service === checkout.service);
    if (!chosen) return <>{checkout.service}</>;
    return <>{`${chosen.name}, ${deliveryRange(intl, chosen.minDays, chosen.maxDays)}`}</>;
  }
  return <>{checkout.methods.find(({ code }) => code === checkout.method)?.name}</>;
}
