package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What is picked from the shelf. Size and weight are those of the packed piece; its pictures are
 * those that show just this variant, and may be none.
 */
public record Variant(
        UUID id,
        String sku,
        @Nullable String gtin,
        List<VariantOption> options,
        @Nullable Integer weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm,
        List<String> media,
        @Nullable String partNumber) {
    /** A variant whose maker's part number nobody stated. */
    public Variant(
            UUID id,
            String sku,
            @Nullable String gtin,
            List<VariantOption> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            List<String> media) {
        this(id, sku, gtin, options, weightGrams, lengthMm, widthMm, heightMm, media, null);
    }
}
