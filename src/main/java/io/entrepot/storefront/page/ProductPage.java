package io.entrepot.storefront.page;

import io.swagger.v3.oas.annotations.media.Schema;

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
        @Nullable String brand,
        List<OptionGroup> options,
        UUID variantId,
        Price price,
        Stock stock,
        boolean buyable,
        @Nullable LandedPanel landed,
        @Nullable Notice notice,
        List<Fact> facts,
        String buyBox,
        String countrySwitch,
        String addUrl,
        @Nullable String returns,
        Around around) {
    /** A picture with the words for those who don't see it. */
    public record Picture(String url, String alt) {}

    /** One way in which the variants differ. */
    public record OptionGroup(String key, String name, List<Option> options) {
        /** The words of the value that is chosen. */
        public String chosen() {
            return options.stream()
                    .filter(Option::chosen)
                    .map(Option::label)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A value to choose; its address leads to a variant that has it, a colour is #rrggbb. */
    public record Option(
            String value,
            String label,
            @Nullable String swatch,
            String url,
            boolean chosen,
            boolean available) {}

    /**
     * What a piece costs, with the lowest price before it was reduced, the price by measure, and
     * what more pieces cost each where that differs.
     */
    public record Price(
            @Nullable String shown,
            String note,
            @Nullable String prior,
            @Nullable String byMeasure,
            @Nullable Ladder ladder) {}

    /** Prices by quantity, under what they are called. */
    public record Ladder(String caption, List<Step> steps) {}

    /** From how many pieces on which price holds. */
    public record Step(String quantity, String price) {}

    /** How many there are, as {@code in}, {@code low} or {@code out}, and in words. */
    public record Stock(
            @Schema(allowableValues = {"in", "low", "out"}) String kind, String words) {}

    /** What stands around a product: what buyers said, and what is near it. */
    public record Around(@Nullable ReviewsPanel reviews, @Nullable ProductsBlock related) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
