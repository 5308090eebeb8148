package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

/** What search engines show of a product instead of its name and the page's own sentence. */
public record SearchSnippet(@Nullable String title, @Nullable String description) {}
