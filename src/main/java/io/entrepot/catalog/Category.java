package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node of the category tree; names by language tag. Its attributes are its own: those of the
 * categories above hold as well.
 */
public record Category(
        UUID id,
        String slug,
        @Nullable UUID parentId,
        int position,
        Map<String, String> names,
        List<CategoryAttribute> attributes) {}
