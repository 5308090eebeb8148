package io.entrepot.content;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Published pages of a kind for a reader of this language, behind {@code after}. */
public record PagesQuery(PageKind kind, String language, @Nullable UUID after, int limit) {}
