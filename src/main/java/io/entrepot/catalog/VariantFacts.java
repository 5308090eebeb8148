package io.entrepot.catalog;

import io.entrepot.kernel.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A variant with what its product says about it: all that a quote, a hold and an order line need.
 */
public record VariantFacts(
        UUID id,
        UUID productId,
        String sku,
        String slug,
        Map<String, String> names,
        List<VariantOption> options,
        @Nullable String hsCode,
        @Nullable String origin,
        String taxClass,
        BatteryKind battery,
        int weightGrams,
        int lengthMm,
        int widthMm,
        int heightMm,
        ListingState state,
        List<String> whyNotSellable,
        @Nullable String picture,
        Ordering ordering,
        Map<String, String> hsCodes,
        @Nullable List<String> markets) {
    /** A variant that may be ordered in any number and is sold everywhere. */
    public VariantFacts(
            UUID id,
            UUID productId,
            String sku,
            String slug,
            Map<String, String> names,
            List<VariantOption> options,
            @Nullable String hsCode,
            @Nullable String origin,
            String taxClass,
            BatteryKind battery,
            int weightGrams,
            int lengthMm,
            int widthMm,
            int heightMm,
            ListingState state,
            List<String> whyNotSellable,
            @Nullable String picture) {
        this(
                id,
                productId,
                sku,
                slug,
                names,
                options,
                hsCode,
                origin,
                taxClass,
                battery,
                weightGrams,
                lengthMm,
                widthMm,
                heightMm,
                state,
                whyNotSellable,
                picture,
                Ordering.FREE,
                Map.of(),
                null);
    }

    /** The code under which it enters this country. */
    public @Nullable String hsCodeIn(String country) {
        return HsCodes.of(hsCode, hsCodes, country);
    }

    public boolean isSoldIn(String market) {
        return markets == null || markets.contains(market);
    }

    /** The product's name in this language, else in English, else in any. */
    public String name(String language) {
        return Wording.pick(names, language, slug);
    }

    /** Names and values of the options in this language. */
    public Map<String, String> options(String language) {
        return VariantOption.words(options, language);
    }
}
