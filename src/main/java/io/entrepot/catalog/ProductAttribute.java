package io.entrepot.catalog;

import io.entrepot.kernel.Wording;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An attribute of a product with its words: the value as a code or text, its figure and unit when
 * it has one, the names of the attribute and of the value by language tag. A value that is no
 * choice has no names of its own.
 */
public record ProductAttribute(
        String key,
        AttributeType type,
        String value,
        @Nullable BigDecimal number,
        @Nullable String unit,
        Map<String, String> names,
        Map<String, String> labels) {

    public String name(String language) {
        return Wording.pick(names, language, key);
    }

    /** The value in words; a figure comes as it was stated. */
    public String text(String language) {
        return Wording.pick(labels, language, value);
    }
}
