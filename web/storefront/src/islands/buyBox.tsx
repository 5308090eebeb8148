import { useId, useRef, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { asProblem } from '@entrepot/client/problem.ts';
import { addToCart } from '@entrepot/client/shop/addToCart.ts';
import { problemText } from '@entrepot/ui/problemText.ts';
import { announceCart } from '../cartBadge.ts';
import { mountIsland } from './mount.tsx';

export interface BuyBoxVariant {
  id: string;
  name: string;
  price: { display: string };
  available: boolean;
  availability: string;
}

export interface BuyBoxProps {
  variants: BuyBoxVariant[];
  variantId: string;
  /** Where a line is added, and where the cart is looked at. */
  addPath: string;
  cartPath: string;
  priceNote: string;
}

const mostPieces = 99;

type Outcome = { kind: 'idle' | 'sending' | 'added' } | { kind: 'failed'; text: string };

/** Choose, count, add: the price and what is in stock follow the choice without a new page. */
export function BuyBox({ variants, variantId, addPath, cartPath, priceNote }: BuyBoxProps) {
  const intl = useIntl();
  const group = useId();
  const [chosen, setChosen] = useState(variantId);
  const [quantity, setQuantity] = useState('1');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const sending = useRef(false);
  const variant = variants.find(({ id }) => id === chosen) ?? variants[0];
  if (!variant) return null;
  const choose = (id: string) => {
    setChosen(id);
    setOutcome({ kind: 'idle' });
    const address = new URL(location.href);
    address.searchParams.set('variant', id);
    history.replaceState(history.state, '', address);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const pieces = Number(quantity);
    if (sending.current || !variant.available) return;
    if (!Number.isInteger(pieces) || pieces < 1 || pieces > mostPieces) {
      setOutcome({
        kind: 'failed',
        text: intl.formatMessage({ id: 'web.island.quantityWrong' }, { most: mostPieces }),
      });
      return;
    }
    sending.current = true;
    setOutcome({ kind: 'sending' });
    try {
      announceCart(await addToCart(addPath, { variantId: variant.id, quantity: pieces }));
      setOutcome({ kind: 'added' });
    } catch (failure) {
      setOutcome({ kind: 'failed', text: problemText(intl, asProblem(failure)) });
    } finally {
      sending.current = false;
    }
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate className="buy-box">
      <p aria-live="polite">
        <bdi className="price">{variant.price.display}</bdi>{' '}
        <span className="price-note">{priceNote}</span>
      </p>
      {variants.length > 1 ? (
        <fieldset className="field">
          <legend>
            <FormattedMessage id="web.island.variant" />
          </legend>
          <div className="variants">
            {variants.map(({ id, name, available }) => (
              <label key={id} className={available ? 'chip' : 'chip unavailable'}>
                <input
                  type="radio"
                  name={`${group}-variant`}
                  value={id}
                  checked={id === variant.id}
                  onChange={() => choose(id)}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <p aria-live="polite" className="hint">
        {variant.availability}
      </p>
      <div className="field quantity">
        <label htmlFor={`${group}-quantity`}>
          <FormattedMessage id="web.island.quantity" />
        </label>
        <input
          id={`${group}-quantity`}
          type="number"
          inputMode="numeric"
          min={1}
          max={mostPieces}
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
        />
      </div>
      <button
        type="submit"
        className="button button-primary"
        aria-disabled={!variant.available || outcome.kind === 'sending'}
      >
        <FormattedMessage
          id={
            outcome.kind === 'sending'
              ? 'web.island.adding'
              : variant.available
                ? 'web.island.add'
                : 'web.island.unavailable'
          }
        />
      </button>
      <div role="status">
        {outcome.kind === 'added' ? (
          <p className="notice notice-good">
            <FormattedMessage id="web.island.added" />{' '}
            <a className="link" href={cartPath}>
              <FormattedMessage id="web.island.toCart" />
            </a>
          </p>
        ) : null}
      </div>
      <div role="alert">
        {outcome.kind === 'failed' ? <p className="notice notice-bad">{outcome.text}</p> : null}
      </div>
    </form>
  );
}

export function mount(place: HTMLElement, props: BuyBoxProps): void {
  // The server's links to each variant make way for the island's own choice, which needs no new page.
  place.parentElement?.querySelector(':scope > nav:has(> .variants)')?.remove();
  void mountIsland(place, <BuyBox {...props} />);
}
