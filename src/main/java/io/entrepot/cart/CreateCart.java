package io.entrepot.cart;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Opens a basket in a market; the id is a secret of its owner until there are accounts. */
public record CreateCart(
        UUID cartId,
        String market,
        @Nullable String country,
        String locale,
        @Nullable NewLine line) {
    /** The first line. */
    public record NewLine(UUID variantId, int quantity) {}
}
