package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A product as a merchant or a feed states it. It is matched by external id, else by slug; what is
 * missing of a sellable product keeps it listed, with the reasons.
 */
public record SaveProduct(
        @Nullable String slug,
        @Nullable String externalId,
        String categorySlug,
        boolean categoryGuessed,
        @Nullable String brand,
        Map<String, ProductText> texts,
        List<AttributeValue> attributes,
        @Nullable String hsCode,
        @Nullable String origin,
        String taxClass,
        BatteryKind battery,
        List<SaveVariant> variants,
        List<String> media,
        List<String> findings) {}
