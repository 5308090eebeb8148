/** What was typed and not sent yet, kept in this tab only, so that a reload or an expiry loses nothing. */
export type Draft = Record<string, string>;

const nameOf = (checkoutId: string) => `entrepot.draft.${checkoutId}`;

export function readDraft(checkoutId: string): Draft {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(nameOf(checkoutId)) ?? '{}');
    return typeof draft === 'object' && draft !== null ? (draft as Draft) : {};
  } catch {
    return {};
  }
}

export function keepDraft(checkoutId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(nameOf(checkoutId), JSON.stringify(draft));
  } catch {
    // A browser without storage keeps the fields as long as the page lives.
  }
}

export function dropDraft(checkoutId: string): void {
  try {
    sessionStorage.removeItem(nameOf(checkoutId));
  } catch {
    // Nothing was kept.
  }
}
