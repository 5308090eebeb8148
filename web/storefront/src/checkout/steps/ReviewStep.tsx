import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { checkoutKey } from '@entrepot/client/shop/checkout.ts';
import { complete } from '@entrepot/client/shop/complete.ts';
import type { Checkout, Completion } from '@entrepot/client/shop/types.ts';
import { attemptKey, completeBody, endAttempt, inDoubt } from '../attempt.ts';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

interface ReviewStepProps {
  checkout: Checkout;
  items: ReactNode;
  onCompleted: (completion: Completion) => void;
}

/** The last look before the obligation to pay. A second press while the first is under way does nothing. */
export function ReviewStep({ checkout, items, onCompleted }: ReviewStepProps) {
  const queries = useQueryClient();
  const pay = useMutation({
    mutationFn: () => {
      const body = completeBody(checkout);
      return complete(checkout.id, body, attemptKey(checkout.id, body));
    },
    onSuccess: (completion) => {
      endAttempt(checkout.id);
      onCompleted(completion);
    },
    onError: (failure) => {
      if (inDoubt(failure)) return;
      endAttempt(checkout.id);
      void queries.invalidateQueries({ queryKey: checkoutKey(checkout.id) });
    },
  });
  const { reset } = pay;
  useEffect(() => {
    // Coming back from the provider by the browser's Back button shows this page as it was left.
    const restored = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      reset();
      void queries.invalidateQueries({ queryKey: checkoutKey(checkout.id) });
    };
    window.addEventListener('pageshow', restored);
    return () => window.removeEventListener('pageshow', restored);
  }, [reset, queries, checkout.id]);
  const leaving = pay.isPending || Boolean(pay.data?.redirectUrl);
  const blocked = checkout.quote.state !== 'QUOTED';
  return (
    <div className="stack">
      {items}
      <ProblemNotice failure={pay.error} />
      <p className="hint">
        <FormattedMessage
          id={
            checkout.methods.find(({ code }) => code === checkout.method)?.flow === 'AT_THE_DOOR'
              ? 'web.checkout.doorReview'
              : 'web.checkout.reviewNote'
          }
        />
      </p>
      <p className="pay-total">
        <FormattedMessage
          id="web.checkout.toPay"
          values={{ total: <bdi className="price">{checkout.quote.total?.display}</bdi> }}
        />
      </p>
      <button
        type="button"
        className="button button-primary button-wide"
        aria-disabled={leaving || blocked}
        onClick={() => {
          if (!leaving && !blocked) pay.mutate();
        }}
      >
        <FormattedMessage id={leaving ? 'web.checkout.paying' : 'web.checkout.pay'} />
      </button>
      <p role="status" className="visually-hidden">
        {leaving ? <FormattedMessage id="web.checkout.paying" /> : null}
      </p>
    </div>
  );
}
