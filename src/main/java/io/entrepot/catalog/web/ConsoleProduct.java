package io.entrepot.catalog.web;

import io.entrepot.catalog.BatteryKind;
import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.Product;
import io.entrepot.catalog.ProductAttribute;
import io.entrepot.catalog.ProductText;
import io.entrepot.catalog.Variant;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A product as staff see it. */
record ConsoleProduct(
        UUID id,
        String slug,
        String name,
        @Nullable String brand,
        @Nullable String externalId,
        String category,
        boolean categoryGuessed,
        ListingState state,
        List<String> whyNotSellable,
        Map<String, ProductText> texts,
        List<ProductAttribute> attributes,
        @Nullable String hsCode,
        @Nullable String origin,
        String taxClass,
        BatteryKind battery,
        List<Variant> variants,
        List<String> media,
        Instant createdAt,
        long version) {

    static ConsoleProduct of(Product product, Map<UUID, String> categories) {
        return new ConsoleProduct(
                product.id(),
                product.slug(),
                product.text("en").name(),
                product.brand(),
                product.externalId(),
                categories.getOrDefault(product.categoryId(), ""),
                product.categoryGuessed(),
                product.state(),
                product.whyNotSellable(),
                product.texts(),
                product.attributes(),
                product.hsCode(),
                product.origin(),
                product.taxClass(),
                product.battery(),
                product.variants(),
                product.media(),
                product.createdAt(),
                product.version());
    }
}
