package io.entrepot.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A query as it is compared: in small letters, of one width, on one line, of 200 characters. */
public final class SearchText {
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\u3000]+");

    private SearchText() {}

    /** The text on one line and bounded, otherwise as typed. */
    public static String plain(String text) {
        String bounded = text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST);
        return cut(UNSEEN.matcher(bounded).replaceAll(" ").strip());
    }

    /** What queries that mean the same letter by letter have in common. */
    public static String normalised(String text) {
        return cut(
                Normalizer.normalize(plain(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip();
    }
}
