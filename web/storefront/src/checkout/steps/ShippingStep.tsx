import { useMutation } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { putShipping } from '@entrepot/client/shop/putShipping.ts';
import type { Checkout } from '@entrepot/client/shop/types.ts';
import { deliveryRange } from '../deliveryRange.ts';
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
  const intl = useIntl();
  const { services } = checkout.quote;
  if (services.length === 0) {
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
      choices={services.map((choice) => ({
        value: choice.service,
        name: choice.name,
        note: (
          <FormattedMessage
            id="web.checkout.shippingNote"
            values={{
              delivery: deliveryRange(intl, choice.minDays, choice.maxDays),
              carrier: choice.carrier,
            }}
          />
        ),
        price: choice.price.display,
      }))}
      chosen={checkout.service ?? services.find((choice) => choice.chosen)?.service}
      pending={choose.isPending}
      failure={choose.error}
      onChoose={(service) => choose.mutate(service)}
    />
  );
}
