package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A block as staff arrange it, in all languages. Slugs are those of products or of categories; the
 * icons belong to the points of a promise, in their order.
 */
public record ArrangedBlock(
        UUID id,
        BlockKind kind,
        boolean hidden,
        @Nullable String picture,
        @Nullable String link,
        @Nullable ProductRule rule,
        @Nullable String category,
        List<String> slugs,
        int count,
        List<String> icons,
        Map<String, BlockText> texts) {}
