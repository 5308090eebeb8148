package io.entrepot.catalog.web;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of the console's list of products. */
record ConsoleProduct(
        UUID id,
        String slug,
        String name,
        @Nullable String brand,
        @Nullable String externalId,
        List<String> skus,
        UUID categoryId,
        boolean categoryGuessed,
        ListingState state,
        List<String> whyNotSellable,
        @Nullable String picture,
        Instant createdAt,
        long version) {

    static ConsoleProduct of(Product product) {
        return new ConsoleProduct(
                product.id(),
                product.slug(),
                product.text("en").name(),
                product.brand(),
                product.externalId(),
                product.variants().stream().map(variant -> variant.sku()).toList(),
                product.categoryId(),
                product.categoryGuessed(),
                product.state(),
                product.whyNotSellable(),
                product.media().isEmpty() ? null : product.media().getFirst(),
                product.createdAt(),
                product.version());
    }
}
