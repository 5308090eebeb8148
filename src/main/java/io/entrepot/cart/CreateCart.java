package io.entrepot.cart;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Opens a basket in a market; the id is a secret of its owner until there are accounts. */
public record CreateCart(
        UUID cartId,
        String market,
        @Nullable String country,
        String locale,
        @Nullable NewLine line,
        List<CartView.Coupon> coupons) {
    /** A basket without coupons. */
    public CreateCart(
            UUID cartId,
            String market,
            @Nullable String country,
            String locale,
            @Nullable NewLine line) {
        this(cartId, market, country, locale, line, List.of());
    }

    /** The first line. */
    public record NewLine(UUID variantId, int quantity) {}
}
