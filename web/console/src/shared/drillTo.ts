/** The lists that a figure can lead to. */
const lists = ['/orders', '/products', '/stock', '/shipments', '/mails'] as const;

/** The page of a list that the server names; one that the console does not have leads to the orders. */
export const drillTo = (list: string): (typeof lists)[number] =>
  lists.find((path) => path === `/${list}`) ?? '/orders';
