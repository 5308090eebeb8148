package io.entrepot.declaration;

import java.util.UUID;

/** Names the order whose receipt is wanted. */
public record ReceiptQuery(UUID orderId) {}
