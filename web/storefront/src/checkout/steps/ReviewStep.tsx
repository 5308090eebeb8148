import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { checkoutKey } from '@entrepot/client/shop/checkout.ts';
import { complete } from '@entrepot/client/shop/complete.ts';
import type { Checkout, Completion } from '@entrepot/client/shop/types.ts';
import { attemptKey, endAttempt, inDoubt } from '../attempt.ts';
import { ItemList } from '../parts/Receipt.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

interface ReviewStepProps {
  checkout: Checkout;
  onCompleted: (completion: Completion) => void;
}

/** The last look before the obligation to pay. A second press while the first is under way does nothing. */
export function ReviewStep({ checkout, onCompleted }: ReviewStepProps) {
  const queries = useQueryClient();
  const pay = useMutation({
    mutationFn: () =>
      complete(
        checkout.id,
        { version: checkout.version },
        attemptKey(checkout.id, checkout.version),
      ),
    onSuccess: onCompleted,
    onError: (failure) => {
      if (inDoubt(failure)) return;
      endAttempt(checkout.id);
      if (asProblem(failure).status < 500) {
        void queries.invalidateQueries({ queryKey: checkoutKey(checkout.id) });
      }
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
  const blocked = checkout.blockers.length > 0;
  return (
    <div className="stack">
      <ItemList lines={checkout.lines} />
      {checkout.blockers.map((blocker) => (
        <p key={blocker.code + blocker.detail} className="notice notice-attention">
          {blocker.detail}
        </p>
      ))}
      <ProblemNotice failure={pay.error} />
      <p className="hint">
        <FormattedMessage id="web.checkout.reviewNote" />
      </p>
      <p className="price">
        <FormattedMessage
          id="web.checkout.toPay"
          values={{ total: <bdi>{checkout.landed?.total.display}</bdi> }}
        />
      </p>
      <button
        type="button"
        className="button button-primary"
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
