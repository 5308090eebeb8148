package io.entrepot.declaration;

import java.util.UUID;

/** Names the shipment of an order whose invoice is wanted. */
public record InvoiceQuery(UUID orderId, UUID shipmentId) {}
