package io.entrepot.content.internal;

import com.ibm.icu.util.ULocale;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The nearest language that a text exists in: the same tag, the same language and script ({@code
 * zh-TW} reads {@code zh-Hant}), the same language, English, any.
 */
final class Languages {
    private static final String LAST_RESORT = "en";

    private Languages() {}

    /** The text with its tag; empty only where there is no text at all. */
    static <T> Optional<Map.Entry<String, T>> nearest(Map<String, T> texts, String wanted) {
        Map<String, T> sorted = new TreeMap<>(texts);
        ULocale reader = likely(wanted);
        return first(sorted, wanted::equals)
                .or(() -> first(sorted, tag -> sameScript(likely(tag), reader)))
                .or(() -> first(sorted, tag -> sameLanguage(likely(tag), reader)))
                .or(() -> first(sorted, LAST_RESORT::equals))
                .or(() -> first(sorted, tag -> true));
    }

    private static <T> Optional<Map.Entry<String, T>> first(
            Map<String, T> texts, Predicate<String> fits) {
        return texts.entrySet().stream().filter(text -> fits.test(text.getKey())).findFirst();
    }

    private static boolean sameScript(ULocale one, ULocale other) {
        return sameLanguage(one, other) && one.getScript().equals(other.getScript());
    }

    private static boolean sameLanguage(ULocale one, ULocale other) {
        return one.getLanguage().equals(other.getLanguage());
    }

    private static ULocale likely(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    }
}
