package io.entrepot.search.internal;

import io.entrepot.search.internal.words.Heads;
import io.entrepot.search.internal.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages whose words the index takes apart by their own rules; all others share one field. */
final class Languages {
    static final List<String> KNOWN =
            List.of("en", "de", "fr", "es", "pt", "it", "ru", "ar", "ja", "ko", "zh");
    static final String OTHER = "xx";

    private static final Map<String, Words> WORDS =
            all().collect(Collectors.toMap(Function.identity(), Words::in));
    private static final Map<String, Heads> HEADS =
            all().collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    language -> new Heads(language, words(language))));

    private Languages() {}

    static Stream<String> all() {
        return Stream.concat(KNOWN.stream(), Stream.of(OTHER));
    }

    /** The field of a language tag: {@code pt-BR} is searched as {@code pt}. */
    static String fieldOf(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        return KNOWN.contains(language) ? language : OTHER;
    }

    static Words words(String field) {
        return Objects.requireNonNull(WORDS.get(field));
    }

    static Heads heads(String field) {
        return Objects.requireNonNull(HEADS.get(field));
    }
}
