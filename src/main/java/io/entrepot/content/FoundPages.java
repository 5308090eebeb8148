package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Pages as staff list them; {@code next} is the {@code after} of the following ones. */
public record FoundPages(List<Row> items, @Nullable UUID next) {
    /**
     * A page with its titles by language; {@code complete} are the languages with all they need.
     */
    public record Row(
            UUID id,
            PageKind kind,
            String slug,
            String title,
            PageState state,
            boolean unpublishedChanges,
            List<String> complete,
            @Nullable Instant publishedAt,
            Instant changedAt,
            String changedBy) {}
}
