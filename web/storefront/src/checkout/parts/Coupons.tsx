import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { checkoutKey } from '@entrepot/client/shop/checkout.ts';
import { addCoupon, removeCoupon } from '@entrepot/client/shop/coupons.ts';
import type { Checkout, QuoteCoupon } from '@entrepot/client/shop/types.ts';
import { useProblemText } from '../useProblemText.ts';

/** The codes that were entered, what each lacks, and a field for another one. */
export function Coupons({ checkout }: { checkout: Checkout }) {
  const queries = useQueryClient();
  const repriced = () => queries.invalidateQueries({ queryKey: checkoutKey(checkout.id) });
  const remove = useMutation({
    mutationFn: (id: string) => removeCoupon(checkout.cartId, id),
    onSettled: repriced,
  });
  const discounts = checkout.quote.discounts;
  return (
    <section className="coupons">
      {discounts?.hints.slice(0, 2).map((hint) => (
        <p key={hint.promotionId} className="hint">
          {hint.text}
        </p>
      ))}
      {discounts?.coupons.map((coupon) => (
        <Entered key={coupon.id} coupon={coupon} onRemove={() => remove.mutate(coupon.id)} />
      ))}
      <Entry cartId={checkout.cartId} onAdded={repriced} />
    </section>
  );
}

function Entered({ coupon, onRemove }: { coupon: QuoteCoupon; onRemove: () => void }) {
  const intl = useIntl();
  return (
    <div className="coupon">
      <p>
        <strong>
          <bdi>{coupon.label}</bdi>
        </strong>
        {coupon.title ? <span>{coupon.title}</span> : null}
        {coupon.why ? <span className="coupon-why">{coupon.why}</span> : null}
      </p>
      <button
        type="button"
        className="button button-small button-quiet"
        aria-label={intl.formatMessage(
          { id: 'web.checkout.coupon.removeNamed' },
          { code: coupon.label },
        )}
        onClick={onRemove}
      >
        <FormattedMessage id="web.checkout.coupon.remove" />
      </button>
    </div>
  );
}

function Entry({ cartId, onAdded }: { cartId: string; onAdded: () => Promise<void> }) {
  const intl = useIntl();
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const field = useId();
  const add = useMutation({
    mutationFn: () => addCoupon(cartId, code.trim()),
    onSuccess: () => {
      setCode('');
      return onAdded();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() && !add.isPending) add.mutate();
  };
  const label = intl.formatMessage({ id: 'web.checkout.coupon.code' });
  return (
    <details>
      <summary>
        <FormattedMessage id="web.checkout.coupon.open" />
      </summary>
      <form className="coupon-entry" onSubmit={send}>
        <label className="visually-hidden" htmlFor={field}>
          {label}
        </label>
        <input
          id={field}
          className="input"
          value={code}
          maxLength={64}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          placeholder={label}
          aria-invalid={add.isError || undefined}
          aria-describedby={add.isError ? `${field}-why` : undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit" className="button" aria-disabled={add.isPending}>
          <FormattedMessage id="web.checkout.coupon.use" />
        </button>
      </form>
      {add.isError ? (
        <p id={`${field}-why`} className="error" role="alert">
          {problemText(add.error)}
        </p>
      ) : null}
    </details>
  );
}
