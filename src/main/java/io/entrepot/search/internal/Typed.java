package io.entrepot.search.internal;

import java.util.regex.Pattern;

/**
 * What a shopper typed, bounded and on one line. It is handed to the index as words, never as a
 * query language, so there is nothing to escape.
 */
final class Typed {
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\u3000]+");

    private Typed() {}

    static String plain(String text) {
        String bounded = text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST);
        String plain = UNSEEN.matcher(bounded).replaceAll(" ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
