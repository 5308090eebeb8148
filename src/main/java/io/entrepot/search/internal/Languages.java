package io.entrepot.search.internal;

import java.util.List;

/** Languages whose words the index takes apart by their own rules; all others share one field. */
final class Languages {
    static final List<String> KNOWN = List.of("en", "de", "ja", "pt", "zh", "ar");
    static final String OTHER = "xx";

    private Languages() {}

    /** The field of a language tag: {@code pt-BR} is searched as {@code pt}. */
    static String fieldOf(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        return KNOWN.contains(language) ? language : OTHER;
    }
}
