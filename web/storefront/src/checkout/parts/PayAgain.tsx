import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { payAgain, usePaymentDue } from '@entrepot/client/shop/payAgain.ts';
import type { ShopOrder } from '@entrepot/client/shop/types.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

interface PayAgainProps {
  order: ShopOrder;
  secret: string;
}

/** A kept order whose payment was lost can be paid here once the shop asked for it. */
export function PayAgain({ order, secret }: PayAgainProps) {
  const queries = useQueryClient();
  const due = usePaymentDue(order.id, secret);
  const pay = useMutation({
    mutationFn: (method: string) => payAgain(order.id, secret, method),
    onSuccess: ({ redirectUrl }) => {
      if (redirectUrl) window.location.assign(redirectUrl);
      else void queries.invalidateQueries({ queryKey: ['order', order.id] });
    },
  });
  if (!due.data?.due) return null;
  return (
    <section className="step notice notice-attention" aria-labelledby="pay-again">
      <h2 id="pay-again">
        <FormattedMessage id="web.order.payAgain.title" />
      </h2>
      <p>
        <FormattedMessage id="web.order.payAgain.text" />
      </p>
      <ProblemNotice failure={pay.error} retry={() => void due.refetch()} />
      <p className="stack">
        {due.data.methods.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            className="button button-primary"
            disabled={pay.isPending}
            onClick={() => pay.mutate(code)}
          >
            <FormattedMessage
              id="web.order.payAgain.button"
              values={{ total: <bdi>{order.total.display}</bdi>, method: name }}
            />
          </button>
        ))}
      </p>
    </section>
  );
}
