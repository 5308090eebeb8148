package io.entrepot.catalog.web;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of the console's list of products. */
record ProductRow(
        UUID id,
        String slug,
        String name,
        @Nullable String brand,
        @Nullable String externalId,
        String category,
        boolean categoryGuessed,
        ListingState state,
        List<String> whyNotSellable,
        @Nullable String origin,
        @Nullable String hsCode,
        @Nullable String picture,
        int variants,
        Instant createdAt,
        long version) {

    static ProductRow of(Product product, Map<UUID, String> categories) {
        return new ProductRow(
                product.id(),
                product.slug(),
                product.text("en").name(),
                product.brand(),
                product.externalId(),
                categories.getOrDefault(product.categoryId(), ""),
                product.categoryGuessed(),
                product.state(),
                product.whyNotSellable(),
                product.origin(),
                product.hsCode(),
                product.media().isEmpty() ? null : product.media().getFirst(),
                product.variants().size(),
                product.createdAt(),
                product.version());
    }
}
