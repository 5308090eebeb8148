package io.entrepot.pricing;

import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Changes many prices of a list at one moment, for a time or for good; the same id twice changes
 * nothing. When the time is over, what stood there before comes back.
 *
 * @param from null is now; never before now, for prices of the past are what was asked
 * @param rising lets a larger quantity cost more a piece than a smaller one
 * @param strategy what the prices were made with, to be shown later
 */
public record ChangePrices(
        UUID id,
        String priceList,
        List<Row> rows,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason,
        boolean rising,
        @Nullable String strategy,
        Actor actor) {
    /** The price of a piece from this quantity on; null ends the one that is there. */
    public record Row(UUID variantId, Currency currency, int fromQuantity, @Nullable Money unit) {}
}
