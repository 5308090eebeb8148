package io.entrepot.search.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a shopper typed, cut at blanks into a bounded number of terms. They are handed to the index
 * as values, never as a query language, so there is nothing to escape.
 */
record Terms(String whole, List<String> words) {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    static Terms of(String text) {
        String plain =
                CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        String bounded = cut(plain, LONGEST).toLowerCase(Locale.ROOT);
        List<String> words =
                Arrays.stream(bounded.split("[\\s\\u3000]+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(word -> cut(word, LONGEST_WORD))
                        .limit(MOST_WORDS)
                        .toList();
        return new Terms(bounded, words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
