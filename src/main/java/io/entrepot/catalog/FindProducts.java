package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What staff look for, newest first: words of the name or brand (or a whole SKU, GTIN, slug or
 * external id), a state, a category with all below it. The next page starts behind {@code after}.
 */
public record FindProducts(
        @Nullable String text,
        @Nullable ListingState state,
        @Nullable String categorySlug,
        @Nullable UUID after,
        int limit) {}
