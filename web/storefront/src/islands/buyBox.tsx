import { useId, useRef, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Schema } from '@entrepot/client/contract.ts';
import { asProblem } from '@entrepot/client/problem.ts';
import { addToCart } from '@entrepot/client/shop/addToCart.ts';
import { Icon } from '@entrepot/ui/Icon.tsx';
import { problemText } from '@entrepot/ui/problemText.ts';
import { announceCart, hopeFor } from '../cartBadge.ts';
import { showPicture } from '../gallery.ts';
import { mountIsland } from './mount.tsx';
import { OptionGroups } from './OptionGroups.tsx';
import { Stepper } from './Stepper.tsx';

/** Where a line is added and the cart is looked at, and the variants with what stands beside a price. */
export type BuyBoxProps = Schema<'ProductIslandsBuyBox'>;
export type BuyBoxVariant = BuyBoxProps['variants'][number];

const mostPieces = 99;

type Outcome = { kind: 'idle' | 'sending' | 'added' } | { kind: 'failed'; text: string };

/** Choose, count, add: the price and what is in stock follow the choice without a new page. */
export function BuyBox(props: BuyBoxProps) {
  const { groups, variants, variantId, addPath, cartPath, priceNote } = props;
  const intl = useIntl();
  const id = useId();
  const [chosen, setChosen] = useState(variantId);
  const [quantity, setQuantity] = useState('1');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const sending = useRef(false);
  const variant = variants.find((each) => each.id === chosen) ?? variants[0];
  if (!variant) return null;
  const choose = (next: BuyBoxVariant) => {
    setChosen(next.id);
    setOutcome({ kind: 'idle' });
    const address = new URL(location.href);
    address.searchParams.set('variant', next.id);
    history.replaceState(history.state, '', address);
    if (next.picture) showPicture(next.picture);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const pieces = Number(quantity);
    if (sending.current || !variant.available) return;
    if (!Number.isInteger(pieces) || pieces < 1 || pieces > mostPieces) {
      const text = intl.formatMessage({ id: 'web.island.quantityWrong' }, { most: mostPieces });
      setOutcome({ kind: 'failed', text });
      return;
    }
    sending.current = true;
    setOutcome({ kind: 'sending' });
    const takeBack = hopeFor(pieces);
    try {
      announceCart(await addToCart(addPath, { variantId: variant.id, quantity: pieces }));
      setOutcome({ kind: 'added' });
    } catch (failure) {
      takeBack();
      setOutcome({ kind: 'failed', text: problemText(intl, asProblem(failure)) });
    } finally {
      sending.current = false;
    }
  };
  const word = wordOf(outcome, variant);
  return (
    <form onSubmit={(event) => void add(event)} noValidate className="buy-box">
      <p aria-live="polite" className="buy-price">
        <bdi className="price">{variant.price.display}</bdi>{' '}
        <span className="price-note">{priceNote}</span>
      </p>
      <BesidePrice costs={variant.costs} />
      {variants.length > 1 ? (
        <OptionGroups groups={groups} variants={variants} chosen={variant} onChoose={choose} />
      ) : null}
      <p aria-live="polite" className={`stock stock-${variant.stock.kind}`}>
        {variant.stock.words}
      </p>
      <div className="buy-row">
        <div className="field">
          <label htmlFor={`${id}-quantity`}>
            <FormattedMessage id="web.island.quantity" />
          </label>
          <Stepper
            id={`${id}-quantity`}
            value={quantity}
            most={mostPieces}
            onChange={setQuantity}
          />
        </div>
        <button
          type="submit"
          className="button button-primary"
          aria-disabled={!variant.available || outcome.kind === 'sending'}
        >
          <FormattedMessage id={word} />
        </button>
      </div>
      <div role="status">{outcome.kind === 'added' ? <Added cartPath={cartPath} /> : null}</div>
      <div role="alert">
        {outcome.kind === 'failed' ? <p className="notice notice-bad">{outcome.text}</p> : null}
      </div>
    </form>
  );
}

function wordOf(outcome: Outcome, variant: BuyBoxVariant) {
  if (outcome.kind === 'sending') return 'web.island.adding';
  return variant.available ? 'web.island.add' : 'web.island.unavailable';
}

/** The price by measure, the one before a reduction, and what more pieces cost each. */
function BesidePrice({ costs }: { costs: BuyBoxVariant['costs'] }) {
  const { prior, byMeasure, ladder } = costs;
  return (
    <>
      {byMeasure ? <p className="price-note">{byMeasure}</p> : null}
      {prior ? <p className="price-note price-prior">{prior}</p> : null}
      {ladder ? (
        <table className="ladder">
          <caption>{ladder.caption}</caption>
          <tbody>
            {ladder.steps.map((step) => (
              <tr key={step.quantity}>
                <th scope="row">{step.quantity}</th>
                <td>
                  <bdi>{step.price}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}

function Added({ cartPath }: { cartPath: string }) {
  return (
    <p className="notice notice-good added">
      <Icon name="right" />
      <span>
        <FormattedMessage id="web.island.added" />
      </span>
      <a className="link" href={cartPath}>
        <FormattedMessage id="web.island.toCart" />
      </a>
    </p>
  );
}

export function mount(place: HTMLElement, props: BuyBoxProps): void {
  void mountIsland(place, <BuyBox {...props} />);
}
