package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** A variant as a merchant or a feed states it, matched by SKU. */
public record SaveVariant(
        String sku,
        @Nullable String gtin,
        Map<String, String> options,
        @Nullable Integer weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm) {}
