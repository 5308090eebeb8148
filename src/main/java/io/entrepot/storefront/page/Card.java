package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A product in a list: all text is ready to be shown, the note says what the price holds. */
public record Card(
        UUID id,
        String slug,
        String name,
        String language,
        @Nullable String brand,
        @Nullable String price,
        String note,
        @Nullable String picture,
        List<String> swatches,
        @Nullable Stars stars,
        @Nullable String reviews) {
    private static final int MOST_SWATCHES = 5;

    /** The colours that there is room for; each is #rrggbb. */
    public List<String> firstSwatches() {
        return swatches.stream().limit(MOST_SWATCHES).toList();
    }

    /** How many colours more there are. */
    public int moreSwatches() {
        return Math.max(0, swatches.size() - MOST_SWATCHES);
    }

    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
