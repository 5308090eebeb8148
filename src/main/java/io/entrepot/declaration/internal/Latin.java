package io.entrepot.declaration.internal;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Customs officers everywhere read Latin letters: other scripts are transliterated, by ICU's rules,
 * Japanese by its readings. What is Latin already stays as it was written.
 */
final class Latin {
    private static final int LAST_LATIN = 0x17F;
    private static final Transliterator RULES =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC");

    private Latin() {}

    static String of(@Nullable String text) {
        return of(text, "");
    }

    /** The same for a text of a country, where that decides how characters are read. */
    static synchronized String of(@Nullable String text, String country) {
        if (text == null || text.codePoints().allMatch(Latin::isLatin)) {
            return text == null ? "" : text;
        }
        boolean japanese = country.equals("JP") || text.codePoints().anyMatch(Latin::isKana);
        String read = japanese ? JapaneseReading.of(text) : text;
        String latin = RULES.transliterate(read).replaceAll("[ʿʾʻʼʹ’]", "'");
        StringBuilder readable = new StringBuilder();
        latin.codePoints().forEach(c -> readable.appendCodePoint(c <= LAST_LATIN ? c : '?'));
        return CaseMap.toTitle()
                .noLowercase()
                .apply(Locale.ROOT, null, readable.toString())
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isLatin(int c) {
        return c <= LAST_LATIN || c == '€' || c == '’' || c == '–' || c == '·';
    }

    private static boolean isKana(int c) {
        int script = UScript.getScript(c);
        return script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }
}
