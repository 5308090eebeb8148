import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { checkoutKey } from '@entrepot/client/shop/checkout.ts';
import { isOpen, outcomeQuery } from '@entrepot/client/shop/outcome.ts';
import type { Completion } from '@entrepot/client/shop/types.ts';
import { endAttempt } from '../attempt.ts';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

const patienceMilliseconds = 45_000;

const hasOrder = (outcome: Completion | undefined) =>
  outcome?.state === 'CONFIRMED' || outcome?.state === 'REVIEW';

/** Where the provider sends the shopper back to: waits for the outcome, which is asked for, never guessed. */
export function ReturnPage() {
  const intl = useIntl();
  const { checkoutId } = useParams({ from: '/checkout/$checkoutId/return' });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const outcome = useQuery(outcomeQuery(checkoutId));
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const ended = outcome.data;
  useEffect(() => {
    if (!ended || isOpen(ended)) return;
    endAttempt(checkoutId);
    void queries.invalidateQueries({ queryKey: checkoutKey(checkoutId) });
    if (hasOrder(ended) && ended.orderId && ended.secret) {
      void navigate({
        to: '/order/$orderId',
        params: { orderId: ended.orderId },
        hash: `secret=${ended.secret}`,
        replace: true,
      });
    }
  }, [ended, checkoutId, queries, navigate]);
  if (ended && !isOpen(ended) && !hasOrder(ended)) {
    return <NotPaid checkoutId={checkoutId} outcome={ended} />;
  }
  return (
    <div className="stack text">
      <PageTitle text={intl.formatMessage({ id: 'web.checkout.return.title' })} />
      <p role="status" className="waiting">
        <FormattedMessage id={slow ? 'web.checkout.return.slow' : 'web.checkout.return.waiting'} />
      </p>
      {outcome.error ? (
        <ProblemNotice failure={outcome.error} retry={() => void outcome.refetch()} />
      ) : null}
    </div>
  );
}

function NotPaid({ checkoutId, outcome }: { checkoutId: string; outcome: Completion }) {
  const intl = useIntl();
  const reason = `web.problem.${outcome.failureCode ?? ''}` as FormatjsIntl.Message['ids'];
  return (
    <div className="stack text">
      <PageTitle failed text={intl.formatMessage({ id: 'web.checkout.return.notPaid' })} />
      <p className="notice notice-attention" role="status">
        {intl.messages[reason]
          ? intl.formatMessage({ id: reason })
          : intl.formatMessage({ id: 'web.checkout.return.declined' })}
      </p>
      <p>
        <FormattedMessage id="web.checkout.return.kept" />
      </p>
      <Link
        to="/checkout/$checkoutId"
        params={{ checkoutId }}
        search={{ step: 'payment' }}
        className="button button-primary"
      >
        <FormattedMessage id="web.checkout.return.again" />
      </Link>
    </div>
  );
}
