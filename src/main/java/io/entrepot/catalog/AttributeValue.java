package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One attribute of a product: its text always, its figure and unit when it has one, and the text in
 * other languages by tag where it was translated.
 */
public record AttributeValue(
        String key,
        String name,
        String text,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable Map<String, String> labels) {
    /** A value in one language. */
    public AttributeValue(
            String key,
            String name,
            String text,
            @Nullable BigDecimal number,
            @Nullable String unit) {
        this(key, name, text, number, unit, null);
    }
}
