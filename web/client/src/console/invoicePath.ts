/** Where the commercial invoice of a shipment is, as a PDF that the browser opens. */
export const invoicePath = (shipmentId: string) =>
  `/api/v1/console/shipments/${encodeURIComponent(shipmentId)}/commercial-invoice`;
