import type { CartSummary } from '@entrepot/client/shop/addToCart.ts';

const added = 'entrepot:cart';
let known = 0;

function show(pieces: number): void {
  for (const badge of document.querySelectorAll<HTMLElement>('[data-cart-count]')) {
    badge.textContent = pieces > 0 ? String(pieces) : '';
  }
}

/** Tells every part of the page how many pieces the cart holds now. */
export function announceCart(summary: CartSummary): void {
  dispatchEvent(new CustomEvent<CartSummary>(added, { detail: summary }));
}

/** Shows at once what is hoped for, and gives back how to take it back should the server refuse. */
export function hopeFor(pieces: number): () => void {
  show(known + pieces);
  return () => show(known);
}

/** Fills the badge beside the cart link, now and with every change. */
export function countInCart(): void {
  addEventListener(added, (event) => {
    known = (event as CustomEvent<CartSummary>).detail.pieces;
    show(known);
  });
  const badge = document.querySelector<HTMLElement>('[data-cart-count]');
  const address = badge?.dataset.cartCount;
  if (!address) return;
  void fetch(address, { headers: { Accept: 'application/json' } })
    .then((answer) => (answer.ok ? (answer.json() as Promise<CartSummary>) : undefined))
    .then((summary) => summary && announceCart(summary))
    .catch(() => undefined);
}
