/**
 * The order's secret comes in the fragment, which no server sees, and is then kept in this tab, so that
 * it does not stay in the address for whoever looks over the shoulder or gets the link by mistake.
 */
const nameOf = (orderId: string) => `entrepot.order.${orderId}`;

export function orderSecret(orderId: string, hash: string): string | undefined {
  const fromLink = new URLSearchParams(hash.replace(/^#/, '')).get('secret') ?? undefined;
  try {
    if (fromLink) sessionStorage.setItem(nameOf(orderId), fromLink);
    return fromLink ?? sessionStorage.getItem(nameOf(orderId)) ?? undefined;
  } catch {
    return fromLink;
  }
}
