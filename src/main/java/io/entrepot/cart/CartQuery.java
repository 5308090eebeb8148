package io.entrepot.cart;

import java.util.UUID;

/** Names a basket; {@code quoted} asks for its quote as well. */
public record CartQuery(UUID cartId, boolean quoted) {}
