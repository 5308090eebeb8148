package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the address of a product says that is no longer sold. */
public record Farewell(
        UUID productId,
        String slug,
        Map<String, String> names,
        UUID categoryId,
        ListingState state,
        String reason,
        List<UUID> alternatives,
        @Nullable String successorSlug,
        Pictures pictures) {
    /** Said of what nobody gave a reason for. */
    public static final String NO_REASON = "no_longer_sold";

    /** Which pictures stay; orders show the first one. */
    public enum Pictures {
        KEEP,
        FIRST,
        NONE
    }
}
