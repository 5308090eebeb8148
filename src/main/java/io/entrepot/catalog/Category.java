package io.entrepot.catalog;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the category tree; names by language tag. */
public record Category(
        UUID id, String slug, @Nullable UUID parentId, int position, Map<String, String> names) {}
