package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/** What is picked from the shelf. Size and weight are those of the packed piece. */
public record Variant(
        UUID id,
        String sku,
        @Nullable String gtin,
        Map<String, String> options,
        @Nullable Integer weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm) {}
