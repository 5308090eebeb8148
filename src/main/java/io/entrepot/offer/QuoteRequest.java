package io.entrepot.offer;

import org.jspecify.annotations.Nullable;

import java.util.List;
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
        @Nullable String service) {
    /** So many of a variant; the line id comes back on the quote's line. */
    public record Item(UUID lineId, UUID variantId, int quantity) {}
}
