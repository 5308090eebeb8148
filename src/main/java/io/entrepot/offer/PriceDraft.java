package io.entrepot.offer;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Prices to try in a list as a market would ask them: given ones, or those that a strategy proposes
 * for variants without one. At most 200 rows.
 *
 * @param floorBasisPoints the least share of the net price that must be left; null is none
 * @param feeBasisPoints what payment and platform take of the shown price
 */
public record PriceDraft(
        String market,
        String priceList,
        List<Row> rows,
        @Nullable PriceStrategy strategy,
        @Nullable PriceEnding ending,
        @Nullable Integer floorBasisPoints,
        int feeBasisPoints) {
    /** A price, or a variant that shall get one. */
    public record Row(UUID variantId, int fromQuantity, @Nullable Money unit) {}
}
