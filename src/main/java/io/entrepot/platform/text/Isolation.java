package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.Locale;

/**
 * Keeps what is put into a sentence that runs from right to left from mixing with it: a Latin name
 * before a full stop would take the stop to its own end. Unicode's isolates do in plain text
 * (mails, titles, attributes) what {@code bdi} does in HTML.
 */
final class Isolation {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private static final Cache<Locale, Boolean> RIGHT_TO_LEFT =
            Caffeine.newBuilder().maximumSize(500).build();

    private Isolation() {}

    static String of(String value, Locale locale) {
        boolean needed =
                RIGHT_TO_LEFT.get(locale, Isolation::isRightToLeft)
                        && value.codePoints().anyMatch(Isolation::isForeign);
        return needed ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value;
    }

    private static boolean isRightToLeft(Locale locale) {
        return Tongue.of(locale.toLanguageTag()).rightToLeft();
    }

    private static boolean isForeign(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }
}
