package io.entrepot.review;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Reviews of a product for a reader of this language, behind {@code after}. */
public record ReviewQuery(UUID productId, String language, @Nullable UUID after, int limit) {}
