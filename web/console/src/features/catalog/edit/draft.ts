import { newOffer, type OfferFields } from './offerForm.ts';

const key = 'entrepot.console.new-product';

/** A product that somebody began and did not save yet; it stays on this machine. */
export function readDraft(): OfferFields | undefined {
  try {
    const kept = localStorage.getItem(key);
    return kept ? { ...newOffer(), ...(JSON.parse(kept) as OfferFields) } : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(fields: OfferFields): void {
  try {
    localStorage.setItem(key, JSON.stringify(fields));
  } catch {
    // Without storage there is no draft; the form still guards itself against being left.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What was never kept need not be forgotten.
  }
}
