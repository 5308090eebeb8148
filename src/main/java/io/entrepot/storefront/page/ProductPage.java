package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A product with one variant chosen. */
public record ProductPage(
        Frame frame,
        String name,
        String language,
        List<String> paragraphs,
        List<Link> path,
        List<Picture> pictures,
        List<VariantChoice> variants,
        UUID variantId,
        @Nullable String price,
        String priceNote,
        String stock,
        boolean buyable,
        @Nullable LandedPanel landed,
        @Nullable Notice notice,
        List<Fact> facts,
        String buyBox,
        String countrySwitch,
        String addUrl,
        @Nullable String returns) {
    /** A picture with the words for those who don't see it. */
    public record Picture(String url, String alt) {}

    /** A variant to choose; the address shows it. */
    public record VariantChoice(String label, String url, boolean chosen, boolean available) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
