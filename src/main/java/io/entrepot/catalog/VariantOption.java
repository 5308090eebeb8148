package io.entrepot.catalog;

import io.entrepot.kernel.Wording;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells a variant from its siblings: attribute and value as codes, both in words by language
 * tag, and the colour as #rrggbb where the value is one.
 */
public record VariantOption(
        String key,
        String value,
        Map<String, String> names,
        Map<String, String> labels,
        @Nullable String swatch) {

    public String name(String language) {
        return Wording.pick(names, language, key);
    }

    public String label(String language) {
        return Wording.pick(labels, language, value);
    }

    /** Names and values of several options, in their order. */
    public static Map<String, String> words(List<VariantOption> options, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        options.forEach(option -> words.put(option.name(language), option.label(language)));
        return words;
    }
}
