package io.entrepot.pricing;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * New prices for one list: from now on, or from later on, for good or until some moment. What lies
 * in the past begins now.
 */
public record SetPrices(
        String priceList,
        List<Row> rows,
        @Nullable Instant from,
        @Nullable Instant until,
        Actor actor) {
    /** Prices from now on and for good. */
    public SetPrices(String priceList, List<Row> rows, Actor actor) {
        this(priceList, rows, null, null, actor);
    }

    /** The price of a piece from this quantity on. */
    public record Row(UUID variantId, Money unit, int fromQuantity) {}
}
