import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { checkoutKey, useCheckout } from '@entrepot/client/shop/checkout.ts';
import type { Checkout, Completion } from '@entrepot/client/shop/types.ts';
import { endAttempt } from '../attempt.ts';
import { ItemList, Receipt } from '../parts/Receipt.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';
import { StepCard } from '../parts/StepCard.tsx';
import { AddressStep } from '../steps/AddressStep.tsx';
import { PaymentStep } from '../steps/PaymentStep.tsx';
import { ReviewStep } from '../steps/ReviewStep.tsx';
import { ShippingStep } from '../steps/ShippingStep.tsx';
import { after, shownStep, steps, type Step } from '../steps.ts';

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
      {checkout.isPending ? (
        <p role="status" className="waiting">
          <FormattedMessage id="web.shared.loading" />
        </p>
      ) : null}
      {checkout.data ? <Body checkout={checkout.data} /> : null}
    </div>
  );
}

function BackToCart() {
  const intl = useIntl();
  const locale = location.pathname.split('/')[1] ?? intl.locale;
  return (
    <a className="link" href={`/${locale}/cart`}>
      <FormattedMessage id="web.checkout.backToCart" />
    </a>
  );
}

function Body({ checkout }: { checkout: Checkout }) {
  const navigate = useNavigate({ from: '/checkout/$checkoutId' });
  if (checkout.state === 'EXPIRED') {
    return (
      <div className="notice notice-attention stack">
        <p>
          <FormattedMessage id="web.checkout.expired" />
        </p>
        <BackToCart />
      </div>
    );
  }
  if (checkout.orderId && (checkout.state === 'CONFIRMED' || checkout.state === 'REVIEW')) {
    return (
      <div className="notice notice-good stack">
        <p>
          <FormattedMessage id="web.checkout.done" />
        </p>
        <button
          type="button"
          className="button"
          onClick={() =>
            void navigate({
              to: '/checkout/$checkoutId/return',
              params: { checkoutId: checkout.id },
            })
          }
        >
          <FormattedMessage id="web.checkout.seeOrder" />
        </button>
      </div>
    );
  }
  return <Steps checkout={checkout} />;
}

function Steps({ checkout }: { checkout: Checkout }) {
  const queries = useQueryClient();
  const navigate = useNavigate({ from: '/checkout/$checkoutId' });
  const { step: asked } = useSearch({ from: '/checkout/$checkoutId' });
  const shown = shownStep(checkout, asked);
  const go = (step: Step) => void navigate({ search: { step } });
  const done = (step: Step) => (saved: Checkout) => {
    queries.setQueryData(checkoutKey(checkout.id), saved);
    go(after(step));
  };
  const completed = (completion: Completion) => {
    if (completion.redirectUrl) {
      window.location.assign(completion.redirectUrl);
      return;
    }
    endAttempt(checkout.id);
    void navigate({ to: '/checkout/$checkoutId/return', params: { checkoutId: checkout.id } });
  };
  const bodies: Record<Step, ReactNode> = {
    address: <AddressStep checkout={checkout} onDone={done('address')} />,
    shipping: <ShippingStep checkout={checkout} onDone={done('shipping')} />,
    payment: <PaymentStep checkout={checkout} onDone={done('payment')} />,
    review: <ReviewStep checkout={checkout} onCompleted={completed} />,
  };
  return (
    <>
      {checkout.state === 'FAILED' ? (
        <p className="notice notice-attention" role="status">
          <FormattedMessage id="web.checkout.failedBefore" />
        </p>
      ) : null}
      <div className="checkout">
        <div className="steps">
          {steps.map((step, position) => (
            <StepCard
              key={step}
              step={step}
              number={position + 1}
              state={
                step === shown
                  ? 'current'
                  : steps.indexOf(step) < steps.indexOf(shown)
                    ? 'done'
                    : 'later'
              }
              summary={<Summary step={step} checkout={checkout} />}
              onEdit={() => go(step)}
            >
              {bodies[step]}
            </StepCard>
          ))}
        </div>
        <div className="checkout-receipt">
          {shown === 'review' ? null : <ItemList lines={checkout.lines} />}
          {checkout.landed ? <Receipt landed={checkout.landed} /> : null}
          <BackToCart />
        </div>
      </div>
    </>
  );
}

function Summary({ step, checkout }: { step: Step; checkout: Checkout }) {
  if (step === 'address') {
    const { address } = checkout;
    const lines = [address?.name, address?.line1, `${address?.postcode ?? ''} ${address?.city}`];
    return <bdi>{[checkout.email, ...lines].filter(Boolean).join('\n')}</bdi>;
  }
  if (step === 'shipping') {
    const chosen = checkout.shipping.find((choice) => choice.chosen);
    return chosen ? <>{`${chosen.name}, ${chosen.delivery}`}</> : null;
  }
  return <>{checkout.payment.find((choice) => choice.chosen)?.name}</>;
}
