import { addressOf } from '../call.ts';

/** Where the commercial invoice of an order's parcel is, as a PDF that the browser opens. */
export const invoicePath = (id: string) =>
  addressOf('/api/v1/console/orders/{id}/commercial-invoice', { id });
