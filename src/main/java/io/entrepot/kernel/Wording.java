package io.entrepot.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** Chooses among texts by language tag. */
public final class Wording {
    private Wording() {}

    /**
     * The text in this language; else in the nearest above it ({@code zh-Hant-TW}, {@code zh-Hant},
     * {@code zh}), in one of its kin ({@code pt} for {@code pt-BR}), in English, in any. Missing
     * only when there is none at all.
     */
    public static <T> @Nullable T pick(Map<String, T> texts, String tag) {
        for (String near = written(tag); !near.isEmpty(); near = above(near)) {
            T text = texts.get(near);
            if (text != null) {
                return text;
            }
        }
        return kin(texts, language(tag))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst())
                .orElse(null);
    }

    /** The same, with a text for when there is none. */
    public static String pick(Map<String, String> texts, String tag, String otherwise) {
        String text = pick(texts, tag);
        return text == null ? otherwise : text;
    }

    private static <T> Optional<T> kin(Map<String, T> texts, String language) {
        return texts.entrySet().stream()
                .filter(text -> language(text.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A Chinese tag that names only a place means the script written there. */
    private static String written(String tag) {
        return switch (tag) {
            case "zh-TW", "zh-HK", "zh-MO" -> "zh-Hant";
            case "zh", "zh-CN", "zh-SG" -> "zh-Hans";
            default -> tag;
        };
    }

    private static String above(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? "" : tag.substring(0, dash);
    }

    private static String language(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
