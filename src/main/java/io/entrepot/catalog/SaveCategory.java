package io.entrepot.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates or changes the category with this slug. */
public record SaveCategory(
        String slug, @Nullable String parentSlug, int position, Map<String, String> names) {}
