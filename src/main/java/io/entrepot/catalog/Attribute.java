package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * An attribute, defined once for all categories: its code, what its values are, the unit of its
 * numbers, its names by language tag and, where there is a choice, what can be chosen. The version
 * grows with each change.
 */
public record Attribute(
        String code,
        AttributeType type,
        @Nullable String unit,
        Map<String, String> names,
        List<Choice> choices,
        long version) {

    /** One value to choose: its code, its names by language tag, and its colour as #rrggbb. */
    public record Choice(String code, Map<String, String> names, @Nullable String swatch) {}
}
