package io.entrepot.content.internal;

import io.entrepot.platform.text.Tongue;

import java.util.Map;
import java.util.Optional;

/** The nearest language that a text exists in, with its tag, which a page has to name. */
final class Languages {
    private static final String LAST_RESORT = "en";

    private Languages() {}

    /**
     * The text of the reader's tongue, in English when there is none, in any rather than none at
     * all.
     */
    static <T> Optional<Map.Entry<String, T>> nearest(Map<String, T> texts, String wanted) {
        return Tongue.nearest(texts.keySet(), wanted)
                .or(() -> Tongue.nearest(texts.keySet(), LAST_RESORT))
                .or(() -> texts.keySet().stream().sorted().findFirst())
                .flatMap(
                        tag ->
                                Optional.ofNullable(texts.get(tag))
                                        .map(text -> Map.entry(tag, text)));
    }
}
