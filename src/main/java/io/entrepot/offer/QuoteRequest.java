package io.entrepot.offer;

import io.entrepot.promotion.Promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A basket for a place. Without a service the cheapest one that takes the parcel is quoted; region
 * and postcode make some taxes and remote areas exact, without them the quote assumes none.
 */
public record QuoteRequest(
        String market,
        String country,
        @Nullable String region,
        @Nullable String postcode,
        List<Item> items,
        @Nullable String service,
        @Nullable Deal deal) {
    /** A basket of somebody of whom nothing is known. */
    public QuoteRequest(
            String market,
            String country,
            @Nullable String region,
            @Nullable String postcode,
            List<Item> items,
            @Nullable String service) {
        this(market, country, region, postcode, items, service, null);
    }

    /** So many of a variant; the line id comes back on the quote's line. */
    public record Item(UUID lineId, UUID variantId, int quantity) {}

    /**
     * What prices and promotions may depend on beside the basket. The buyer is an e-mail address,
     * for limits that count buyers; drafts and another moment than now are for staff who try
     * something out.
     */
    public record Deal(
            String channel,
            Set<String> segments,
            @Nullable String company,
            @Nullable String buyer,
            @Nullable Boolean firstOrder,
            @Nullable String paymentMethod,
            List<UUID> coupons,
            List<Promotion> drafts,
            @Nullable Instant at,
            boolean explain) {
        public static final String STOREFRONT = "storefront";

        /** Somebody in the storefront with these coupons. */
        public static Deal of(List<UUID> coupons, boolean explain) {
            return new Deal(
                    STOREFRONT,
                    Set.of(),
                    null,
                    null,
                    null,
                    null,
                    coupons,
                    List.of(),
                    null,
                    explain);
        }
    }
}
