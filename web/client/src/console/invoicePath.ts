/** Where the commercial invoice of an order's parcel is, as a PDF that the browser opens. */
export const invoicePath = (orderId: string) =>
  `/api/v1/console/orders/${encodeURIComponent(orderId)}/commercial-invoice`;
