import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { orderKey } from '@entrepot/client/shop/order.ts';
import { usePaymentDue, type PaymentState } from '@entrepot/client/shop/payAgain.ts';
import type { ShopOrder } from '@entrepot/client/shop/types.ts';
import { Icon } from '@entrepot/ui/Icon.tsx';
import { PageTitle } from './PageTitle.tsx';
import { TransferPanel } from './TransferPanel.tsx';

interface UnpaidProps {
  order: ShopOrder;
  secret: string;
}

/** An order whose money is not here: what is known of it, and what the shopper can do. */
export function Unpaid({ order, secret }: UnpaidProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const payment = usePaymentDue(order.id, secret);
  const state = payment.data?.state;
  useEffect(() => {
    if (state) void queries.invalidateQueries({ queryKey: orderKey(order.id), exact: true });
  }, [state, queries, order.id]);
  const { transfer, redirectUrl } = payment.data ?? {};
  return (
    <>
      <div className="thanks thanks-review">
        <Icon name="clock" />
        <PageTitle
          text={intl.formatMessage({ id: 'web.order.number' }, { number: order.number })}
        />
        <p role="status">
          <FormattedMessage id={sentence(state)} />
        </p>
        {redirectUrl ? (
          <p>
            <a className="button button-primary" href={redirectUrl}>
              <FormattedMessage id="web.order.pending.goOn" />
            </a>
          </p>
        ) : null}
        <p className="hint">
          <FormattedMessage id="web.order.keepLink" />
        </p>
      </div>
      {transfer ? <TransferPanel transfer={transfer} /> : null}
    </>
  );
}

function sentence(state: PaymentState | undefined) {
  switch (state) {
    case 'CREATED':
    case 'UNKNOWN':
      return 'web.order.pending.CREATED';
    case 'FAILED':
    case 'RELEASED':
    case 'EXPIRED':
      return 'web.order.pending.FAILED';
    case 'AUTHORISED':
    case 'PARTIALLY_CAPTURED':
    case 'CAPTURED':
      return 'web.order.pending.here';
    default:
      return 'web.order.pending.OPEN';
  }
}
