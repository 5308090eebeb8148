package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A variant as a merchant or a feed states it, matched by SKU. Options are codes of attributes and
 * of their values where these are defined, else words; the part number is the maker's.
 */
public record SaveVariant(
        String sku,
        @Nullable String gtin,
        Map<String, String> options,
        @Nullable Integer weightGrams,
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm,
        List<String> media,
        @Nullable String partNumber) {
    /** A variant whose maker's part number nobody stated. */
    public SaveVariant(
            String sku,
            @Nullable String gtin,
            Map<String, String> options,
            @Nullable Integer weightGrams,
            @Nullable Integer lengthMm,
            @Nullable Integer widthMm,
            @Nullable Integer heightMm,
            List<String> media) {
        this(sku, gtin, options, weightGrams, lengthMm, widthMm, heightMm, media, null);
    }
}
