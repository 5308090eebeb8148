package io.entrepot.pricing;

import io.entrepot.kernel.Money;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a variant costs for somebody and why, or why it has no price. */
public sealed interface PriceAnswer {
    UUID variantId();

    /** Here it is, with what more pieces would cost each. */
    record Priced(UUID variantId, VariantPrice price, PriceTrace trace, List<Step> ladder)
            implements PriceAnswer {}

    /**
     * {@code no_price}: no list has one; {@code no_rate}: a list would convert one, but there is no
     * rate for {@code pair}.
     */
    record Unpriced(UUID variantId, String code, Map<String, String> facts)
            implements PriceAnswer {}

    /** What a piece costs from this quantity on. */
    record Step(int fromQuantity, Money unit) {}
}
