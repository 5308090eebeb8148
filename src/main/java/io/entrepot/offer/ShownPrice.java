package io.entrepot.offer;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceAnswer;
import io.entrepot.pricing.PriorPrice;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The price of one piece as a market shows it, and whether the market's tax is in it; what more
 * pieces cost each; and the lowest price before it was reduced, where that was asked for.
 */
public record ShownPrice(
        UUID variantId,
        Money unit,
        boolean taxIncluded,
        UUID priceId,
        List<PriceAnswer.Step> ladder,
        @Nullable PriorPrice prior) {
    /** A price that is the same for any number and was not reduced. */
    public ShownPrice(UUID variantId, Money unit, boolean taxIncluded, UUID priceId) {
        this(variantId, unit, taxIncluded, priceId, List.of(), null);
    }
}
