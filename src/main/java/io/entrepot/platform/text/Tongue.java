package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.util.ULocale;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader of a language tag reads: a language in a script. Script decides before region: a
 * reader of {@code zh-TW} reads {@code zh-Hant}, one of {@code zh-CN} reads {@code zh-Hans}.
 */
public record Tongue(String language, String script) {
    private static final Cache<String, Tongue> KNOWN =
            Caffeine.newBuilder().maximumSize(500).build();

    public static Tongue of(String tag) {
        return KNOWN.get(tag, Tongue::read);
    }

    /** Whether text of this tongue runs from right to left. */
    public boolean rightToLeft() {
        return new ULocale(language, script, "").isRightToLeft();
    }

    /** The tag that this reader understands best: itself, its script, its language; else none. */
    public static Optional<String> nearest(Collection<String> tags, String wanted) {
        if (tags.contains(wanted)) {
            return Optional.of(wanted);
        }
        Tongue reader = of(wanted);
        return first(tags, tag -> of(tag).equals(reader))
                .or(() -> first(tags, tag -> of(tag).language.equals(reader.language)));
    }

    /** Tags in order, so that the answer never depends on the order of a map. */
    private static Optional<String> first(Collection<String> tags, Predicate<String> fits) {
        return tags.stream().sorted().filter(fits).findFirst();
    }

    private static Tongue read(String tag) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        return new Tongue(full.getLanguage(), full.getScript());
    }
}
