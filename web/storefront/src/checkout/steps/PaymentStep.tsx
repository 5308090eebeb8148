import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { putPayment } from '@entrepot/client/shop/putPayment.ts';
import type { Checkout } from '@entrepot/client/shop/types.ts';
import { ChoiceForm } from './ChoiceForm.tsx';

interface PaymentStepProps {
  checkout: Checkout;
  onDone: (checkout: Checkout) => void;
}

/** How to pay; the provider asks for the rest on its own page. */
export function PaymentStep({ checkout, onDone }: PaymentStepProps) {
  const choose = useMutation({
    mutationFn: (method: string) => putPayment(checkout.id, method),
    onSuccess: onDone,
  });
  return (
    <>
      <p className="hint">
        <FormattedMessage
          id={
            checkout.methods.every(({ flow }) => flow === 'AT_THE_DOOR')
              ? 'web.checkout.doorNote'
              : 'web.checkout.paymentNote'
          }
        />
      </p>
      <ChoiceForm
        name="payment"
        legend="web.checkout.step.payment"
        missing="web.checkout.choosePayment"
        submit="web.checkout.toReview"
        choices={checkout.methods.map(({ code, name, flow, payWithinDays }) => ({
          value: code,
          name,
          note: (
            <FormattedMessage id={`web.checkout.flow.${flow}`} values={{ days: payWithinDays }} />
          ),
        }))}
        chosen={checkout.method ?? undefined}
        pending={choose.isPending}
        failure={choose.error}
        onChoose={(method) => choose.mutate(method)}
      />
    </>
  );
}
