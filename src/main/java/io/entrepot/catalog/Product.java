package io.entrepot.catalog;

import io.entrepot.kernel.Wording;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A product as every module sees it. Texts by language tag; {@code whyNotSellable} holds the codes
 * of the checks that keep a listed product from being bought; the version grows with each change.
 * Without markets it is sold in all of them.
 */
public record Product(
        UUID id,
        String slug,
        UUID categoryId,
        @Nullable String brand,
        @Nullable String externalId,
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
        boolean categoryGuessed,
        Instant createdAt,
        long version,
        ProductDetails details,
        @Nullable List<String> markets) {
    /** A product without details that is sold everywhere. */
    public Product(
            UUID id,
            String slug,
            UUID categoryId,
            @Nullable String brand,
            @Nullable String externalId,
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
            boolean categoryGuessed,
            Instant createdAt,
            long version) {
        this(
                id,
                slug,
                categoryId,
                brand,
                externalId,
                state,
                whyNotSellable,
                texts,
                attributes,
                hsCode,
                origin,
                taxClass,
                battery,
                variants,
                media,
                categoryGuessed,
                createdAt,
                version,
                ProductDetails.NONE,
                null);
    }

    /** Whether the shop of this market offers it just now. */
    public boolean isSoldIn(String market) {
        return markets == null || markets.contains(market);
    }

    /** The text in this language, else in English, else in any. */
    public ProductText text(String language) {
        return Objects.requireNonNull(Wording.pick(texts, language));
    }
}
