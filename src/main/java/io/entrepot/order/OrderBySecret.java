package io.entrepot.order;

import java.util.UUID;

/** Names an order and shows its secret. */
public record OrderBySecret(UUID orderId, String secret) {}
