package io.entrepot.feed.internal;

import java.util.regex.Pattern;

/** Texts of strangers: one line, no control characters, of bounded length. */
final class Texts {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Texts() {}

    static String line(String text, int longest) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end);
    }
}
