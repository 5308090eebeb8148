package io.entrepot.catalog.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductDetails;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What saving must know of a product that is there already; its row in product_key is locked. */
record KnownProduct(
        UUID id,
        UUID topCategory,
        String slug,
        @Nullable String externalId,
        String categorySlug,
        boolean categoryGuessed,
        ListingState state,
        boolean reviewed,
        String fingerprint,
        long version,
        ProductDetails details) {}
