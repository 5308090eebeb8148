package io.entrepot.listing;

import org.jspecify.annotations.Nullable;

/** A field that a proposal changes: its path, what is live and what would be. */
public record Difference(String path, @Nullable String before, @Nullable String after) {}
