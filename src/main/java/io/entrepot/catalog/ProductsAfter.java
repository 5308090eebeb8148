package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The next products behind a key; the first page has none. */
public record ProductsAfter(@Nullable UUID after, int limit) {}
