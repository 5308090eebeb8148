package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A home page as staff arrange it; whoever has the preview key may look at it. The published
 * version is 0 while readers see the plain home page.
 */
public record HomeDraft(
        String market,
        List<ArrangedBlock> blocks,
        long version,
        long publishedVersion,
        @Nullable String previewKey,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
