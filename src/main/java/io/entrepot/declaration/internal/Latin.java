package io.entrepot.declaration.internal;

import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

/**
 * Customs officers everywhere read Latin letters: other scripts are transliterated, by ICU's rules.
 */
final class Latin {
    private static final Transliterator RULES =
            Transliterator.getInstance(
                    "Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Any-Publishing");

    private Latin() {}

    static synchronized String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder readable = new StringBuilder();
        RULES.transliterate(text)
                .codePoints()
                .forEach(c -> readable.appendCodePoint(c < 0x100 || c == 0x20AC ? c : '?'));
        return readable.toString();
    }
}
