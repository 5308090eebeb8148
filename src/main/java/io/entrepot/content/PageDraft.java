package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A page as staff edit it. The version grows with every change; the published version is the one
 * that readers saw last, 0 for none.
 */
public record PageDraft(
        UUID id,
        PageKind kind,
        String slug,
        @Nullable String picture,
        Map<String, PageText> texts,
        PageState state,
        long version,
        long publishedVersion,
        @Nullable Instant publishedAt,
        @Nullable Instant revisedAt,
        @Nullable String publishedBy,
        Instant changedAt,
        String changedBy) {}
