package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What staff look for: words of slug or title, a kind, a state; what changed last comes first. */
public record FindPages(
        @Nullable String text,
        @Nullable PageKind kind,
        @Nullable PageState state,
        @Nullable UUID after,
        int limit) {}
