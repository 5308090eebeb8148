package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every sentence the platform says, from one ICU MessageFormat catalogue a language. A reader gets
 * the catalogue nearest to the locale ({@code zh-TW} reads {@code zh-Hant}), and English where that
 * has no such key. Arguments may be text, numbers, {@link io.entrepot.kernel.Money}, dates; they
 * are written the reader's way.
 */
public final class Messages {
    private static final String LAST_RESORT = "en";

    private final Map<String, Map<String, String>> catalogues;
    private final Cache<Locale, String> tags = Caffeine.newBuilder().maximumSize(500).build();
    private final Cache<Key, Phrase> phrases = Caffeine.newBuilder().maximumSize(30_000).build();

    private record Key(Locale locale, String key) {}

    private Messages(Map<String, Map<String, String>> catalogues) {
        this.catalogues = Map.copyOf(catalogues);
    }

    /** The catalogues that travel with the program. */
    public static Messages load() {
        return of(Catalogues.read());
    }

    /** Catalogues by language tag, flat keys to patterns; there has to be one for {@code en}. */
    public static Messages of(Map<String, Map<String, String>> catalogues) {
        if (!catalogues.containsKey(LAST_RESORT)) {
            throw new IllegalArgumentException("There is no English catalogue");
        }
        return new Messages(catalogues);
    }

    /**
     * The sentence; a key that nobody translated is shown as it is, because a page must not fail
     * for a word.
     */
    public String text(Locale locale, String key, Map<String, ?> arguments) {
        return find(locale, key, arguments).orElse(key);
    }

    public String text(Locale locale, String key) {
        return text(locale, key, Map.of());
    }

    /** The sentence, if any catalogue the reader understands has the key. */
    public Optional<String> find(Locale locale, String key, Map<String, ?> arguments) {
        return Optional.ofNullable(phrases.get(new Key(locale, key), this::compiled))
                .map(phrase -> phrase.say(arguments));
    }

    /** The tag of the catalogue that this reader gets. */
    public String language(Locale locale) {
        return tags.get(locale, this::nearest);
    }

    public Set<String> languages() {
        return catalogues.keySet();
    }

    private @Nullable Phrase compiled(Key wanted) {
        String pattern = pattern(language(wanted.locale), wanted.key);
        return pattern == null ? null : Phrase.of(pattern, wanted.locale);
    }

    private @Nullable String pattern(String tag, String key) {
        String pattern = catalogues.getOrDefault(tag, Map.of()).get(key);
        return pattern != null ? pattern : catalogues.getOrDefault(LAST_RESORT, Map.of()).get(key);
    }

    /** A reader of a language in another script is better served in English. */
    private String nearest(Locale locale) {
        String wanted = locale.toLanguageTag();
        Tongue reader = Tongue.of(wanted);
        return Tongue.nearest(catalogues.keySet(), wanted)
                .filter(tag -> tag.equals(wanted) || Tongue.of(tag).equals(reader))
                .orElse(LAST_RESORT);
    }
}
