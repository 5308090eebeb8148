package io.entrepot.storefront.api;

import io.entrepot.catalog.ProductAttribute;
import io.entrepot.platform.web.MoneyView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A product as anybody in a market sees it. Stock and the landed price are asked for apart, since
 * they change by the minute and by the address.
 */
record ProductDocument(
        UUID id,
        String slug,
        String market,
        String locale,
        String language,
        String name,
        String description,
        @Nullable String brand,
        @Nullable Crumb category,
        List<Crumb> path,
        boolean sellable,
        List<String> why,
        List<String> pictures,
        @Nullable MoneyView priceFrom,
        @Nullable Boolean taxIncluded,
        List<Attribute> attributes,
        List<Variant> variants,
        long version) {
    /** One step of the way from the root to the product's category. */
    record Crumb(String slug, String name) {}

    /** A property of the product in words. */
    record Attribute(String key, String name, String value, @Nullable String unit) {
        static Attribute of(ProductAttribute value, String language) {
            return new Attribute(
                    value.key(), value.name(language), value.text(language), value.unit());
        }
    }

    /** What can be put into the cart. */
    record Variant(
            UUID id,
            String sku,
            @Nullable String gtin,
            Map<String, String> options,
            @Nullable MoneyView price,
            @Nullable Boolean taxIncluded,
            @Nullable Integer weightGrams) {}
}
