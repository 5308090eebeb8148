package io.entrepot.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next products behind a key; the first page has none. */
public record ProductsAfter(@Nullable UUID after, int limit) {}
