package io.entrepot.cart;

import java.util.UUID;

/**
 * Puts so many of a variant in; the same variant again adds to its line, the same line id does not.
 */
public record AddLine(UUID cartId, UUID lineId, UUID variantId, int quantity) {}
