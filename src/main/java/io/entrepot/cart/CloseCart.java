package io.entrepot.cart;

import java.util.UUID;

/** Closes a basket for the order that was made of it. */
public record CloseCart(UUID cartId, UUID orderId) {}
