import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { checkoutKey } from '@entrepot/client/shop/checkout.ts';
import { outcomeQuery } from '@entrepot/client/shop/complete.ts';
import type { Completion } from '@entrepot/client/shop/types.ts';
import { Icon } from '@entrepot/ui/Icon.tsx';
import { endAttempt } from '../attempt.ts';
import { BackToCart } from '../parts/BackToCart.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ProblemNotice } from '../parts/ProblemNotice.tsx';

const patienceMilliseconds = 45_000;

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
  const told = outcome.data;
  useEffect(() => {
    if (!told || told.state === 'PENDING') return;
    endAttempt(checkoutId);
    void queries.invalidateQueries({ queryKey: checkoutKey(checkoutId) });
    if (told.state === 'CONFIRMED' && told.order) {
      const { id: orderId, secret } = told.order;
      void navigate({
        to: '/order/$orderId',
        params: { orderId },
        hash: `secret=${secret}`,
        replace: true,
      });
    }
  }, [told, checkoutId, queries, navigate]);
  if (told && told.state !== 'PENDING' && told.state !== 'CONFIRMED') {
    return <NotPaid checkoutId={checkoutId} outcome={told} />;
  }
  return (
    <div className="outcome">
      <span className="outcome-turning" aria-hidden="true" />
      <PageTitle text={intl.formatMessage({ id: 'web.checkout.return.title' })} />
      <p role="status">
        <FormattedMessage id={slow ? 'web.checkout.return.slow' : 'web.checkout.return.waiting'} />
      </p>
      {outcome.error ? (
        <ProblemNotice failure={outcome.error} retry={() => void outcome.refetch()} />
      ) : null}
    </div>
  );
}

interface NotPaidProps {
  checkoutId: string;
  outcome: Completion;
}

/** Why there is no order, and the way on: to the provider, to another way to pay, or to the cart. */
function NotPaid({ checkoutId, outcome }: NotPaidProps) {
  const intl = useIntl();
  const again = outcome.state === 'PAYMENT_FAILED' || outcome.state === 'PAYMENT_REQUIRED';
  return (
    <div className="outcome">
      <span className="outcome-mark">
        <Icon name={again ? 'card' : 'wrong'} />
      </span>
      <PageTitle
        failed
        text={intl.formatMessage({
          id: again ? 'web.checkout.return.notPaid' : 'web.checkout.return.noOrder',
        })}
      />
      <p className="notice notice-attention" role="status">
        <Why outcome={outcome} />
      </p>
      {outcome.state === 'PAYMENT_REQUIRED' && outcome.redirectUrl ? (
        <a className="button button-primary" href={outcome.redirectUrl}>
          <FormattedMessage id="web.checkout.return.goOn" />
        </a>
      ) : null}
      {again ? (
        <>
          <p>
            <FormattedMessage id="web.checkout.return.kept" />
          </p>
          <Link
            to="/checkout/$checkoutId"
            params={{ checkoutId }}
            search={{ step: 'payment' }}
            className="button"
          >
            <FormattedMessage id="web.checkout.return.again" />
          </Link>
        </>
      ) : (
        <BackToCart />
      )}
    </div>
  );
}

function Why({ outcome }: { outcome: Completion }) {
  const intl = useIntl();
  if (outcome.state === 'PAYMENT_REQUIRED') {
    return <FormattedMessage id="web.checkout.return.open" />;
  }
  const reason = `web.problem.${outcome.code ?? ''}` as FormatjsIntl.Message['ids'];
  if (intl.messages[reason]) return <>{intl.formatMessage({ id: reason })}</>;
  if (outcome.text && outcome.text !== outcome.code) return <>{outcome.text}</>;
  if (outcome.state === 'PAYMENT_FAILED') {
    return <FormattedMessage id="web.checkout.return.declined" />;
  }
  return (
    <FormattedMessage
      id={`web.checkout.return.${outcome.state}` as 'web.checkout.return.REFUSED'}
    />
  );
}
