package io.entrepot.storefront.page;

import org.jspecify.annotations.Nullable;

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
        @Nullable String picture) {
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
