import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { putShipping } from '@entrepot/client/shop/putShipping.ts';
import type { Checkout } from '@entrepot/client/shop/types.ts';
import { ChoiceForm } from './ChoiceForm.tsx';

interface ShippingStepProps {
  checkout: Checkout;
  onDone: (checkout: Checkout) => void;
}

/** How it travels: price, promise and carrier of each service side by side. */
export function ShippingStep({ checkout, onDone }: ShippingStepProps) {
  const choose = useMutation({
    mutationFn: (service: string) => putShipping(checkout.id, service),
    onSuccess: onDone,
  });
  if (checkout.shipping.length === 0) {
    return (
      <p className="notice notice-attention">
        <FormattedMessage id="web.checkout.noShipping" />
      </p>
    );
  }
  return (
    <ChoiceForm
      name="shipping"
      legend="web.checkout.step.shipping"
      missing="web.checkout.chooseShipping"
      submit="web.checkout.toPayment"
      choices={checkout.shipping.map((choice) => ({
        value: choice.service,
        name: choice.name,
        note: (
          <FormattedMessage
            id="web.checkout.shippingNote"
            values={{ delivery: choice.delivery, carrier: choice.carrier }}
          />
        ),
        price: choice.price.display,
      }))}
      chosen={checkout.shipping.find((choice) => choice.chosen)?.service}
      pending={choose.isPending}
      failure={choose.error}
      onChoose={(service) => choose.mutate(service)}
    />
  );
}
