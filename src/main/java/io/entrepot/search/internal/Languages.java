package io.entrepot.search.internal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Languages whose words the index takes apart by their own rules; all others share one field. */
final class Languages {
    static final List<String> KNOWN = List.of("en", "de", "ja", "pt", "zh");
    static final String OTHER = "xx";

    private Languages() {}

    /** The field of a language tag: {@code pt-BR} is searched as {@code pt}. */
    static String fieldOf(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        return KNOWN.contains(language) ? language : OTHER;
    }

    /** The word in this language, in one of its kin, in English, else any. */
    static @Nullable String pick(Map<String, String> names, String tag) {
        String exact = names.get(tag);
        if (exact != null) {
            return exact;
        }
        String field = fieldOf(tag);
        return names.entrySet().stream()
                .filter(name -> !field.equals(OTHER) && fieldOf(name.getKey()).equals(field))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> java.util.Optional.ofNullable(names.get("en")))
                .or(() -> names.values().stream().findFirst())
                .orElse(null);
    }
}
