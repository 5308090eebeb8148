package io.entrepot.cart;

import io.entrepot.catalog.VariantOption;
import io.entrepot.kernel.Money;
import io.entrepot.offer.QuoteResult;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A basket with its lines and, when asked for, its quote. The version grows with each change. */
public record CartView(
        UUID id,
        String market,
        String country,
        String locale,
        List<Line> lines,
        int pieces,
        boolean closed,
        long version,
        Instant expiresAt,
        @Nullable QuoteResult quote,
        List<Coupon> coupons) {
    /** A coupon that was entered; the label is what may be shown of its code. */
    public record Coupon(UUID id, String label) {}

    /** A line; unit is missing when the variant has no price in this market. */
    public record Line(
            UUID id,
            UUID variantId,
            UUID productId,
            String slug,
            String sku,
            Map<String, String> names,
            List<VariantOption> options,
            int quantity,
            @Nullable Money unit,
            @Nullable String picture) {}
}
