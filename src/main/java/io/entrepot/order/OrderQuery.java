package io.entrepot.order;

import java.util.UUID;

/** Names an order; only callers that may see any order use it. */
public record OrderQuery(UUID orderId) {}
