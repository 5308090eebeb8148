package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Which products a list shows, behind a key; an empty part matches all. The text is words of the
 * name or brand, or a whole SKU, GTIN, slug or external id; missing is the code of a check that a
 * product fails, or {@code any}. The sort is {@code created}, a minus in front turns it round.
 */
public record ProductListQuery(
        @Nullable String text,
        List<ListingState> state,
        @Nullable String categorySlug,
        @Nullable String brand,
        @Nullable String origin,
        @Nullable String missing,
        List<BatteryKind> battery,
        @Nullable String sort,
        @Nullable String after,
        int limit) {}
