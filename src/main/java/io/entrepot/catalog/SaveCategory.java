package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Creates or changes the category with this slug. */
public record SaveCategory(
        String slug, @Nullable String parentSlug, int position, Map<String, String> names) {}
