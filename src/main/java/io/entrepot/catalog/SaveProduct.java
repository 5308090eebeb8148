package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A product as a merchant or a feed states it. It is matched by external id, else by slug; what is
 * missing of a sellable product keeps it listed, with the reasons. Without details those that are
 * known stay; a new product that is stated as a draft is seen by staff only.
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
        List<String> findings,
        @Nullable ProductDetails details,
        boolean draft) {
    /** A statement that leaves the details as they are. */
    public SaveProduct(
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
            List<String> findings) {
        this(
                slug,
                externalId,
                categorySlug,
                categoryGuessed,
                brand,
                texts,
                attributes,
                hsCode,
                origin,
                taxClass,
                battery,
                variants,
                media,
                findings,
                null,
                false);
    }

    /** The same, found by this external id, with these details, and perhaps for staff only. */
    public SaveProduct with(@Nullable String external, ProductDetails known, boolean forStaffOnly) {
        return new SaveProduct(
                slug,
                external,
                categorySlug,
                categoryGuessed,
                brand,
                texts,
                attributes,
                hsCode,
                origin,
                taxClass,
                battery,
                variants,
                media,
                findings,
                known,
                forStaffOnly);
    }
}
