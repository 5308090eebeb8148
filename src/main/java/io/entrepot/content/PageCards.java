package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pages in a list; {@code next} is the {@code after} of the following ones. */
public record PageCards(List<Card> items, @Nullable UUID next) {
    /** A page in a list, in the nearest language there is. */
    public record Card(
            UUID id,
            String slug,
            String language,
            String title,
            String lead,
            @Nullable String picture,
            Instant publishedAt) {}
}
