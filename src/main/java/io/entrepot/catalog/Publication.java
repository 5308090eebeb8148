package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * From when to when a market's channel offers a product; without a beginning from now on, without
 * an end until further notice. Whether it is open just now is for the database's clock to say.
 */
public record Publication(
        String market,
        Channel channel,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean open) {
    /** In the shop of a market, from now on. */
    public static Publication now(String market) {
        return new Publication(market, Channel.SHOP, null, null, true);
    }
}
