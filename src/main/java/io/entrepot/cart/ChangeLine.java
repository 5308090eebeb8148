package io.entrepot.cart;

import java.util.UUID;

/** Sets the quantity of a line. */
public record ChangeLine(UUID cartId, UUID lineId, int quantity) {}
