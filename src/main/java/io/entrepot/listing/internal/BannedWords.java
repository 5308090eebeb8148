package io.entrepot.listing.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words that a product's texts must not use, by language. */
final class BannedWords {
    private static final String FILE = "/reference/listing-words.csv";

    /** A word or phrase; a forbidden one is against the law somewhere, another one only boasts. */
    record Word(String text, boolean forbidden) {}

    private final Map<String, List<Word>> words;

    private BannedWords(Map<String, List<Word>> words) {
        this.words = words;
    }

    static BannedWords read() {
        Map<String, List<Word>> all = new HashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(BannedWords.class.getResourceAsStream(FILE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(
                            cells ->
                                    all.computeIfAbsent(cells[0], key -> new ArrayList<>())
                                            .add(new Word(cells[1], cells[2].equals("forbidden"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new BannedWords(all);
    }

    /** Those that stand in the text, as whole words where words are told apart by spaces. */
    List<Word> in(String language, String text) {
        String plain = folded(text);
        return words.getOrDefault(language, List.of()).stream()
                .filter(word -> stands(plain, folded(word.text())))
                .toList();
    }

    private static boolean stands(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isEdge(text, at - 1, word.codePointAt(0))
                    && isEdge(text, at + word.length(), word.codePointBefore(word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Scripts without spaces have no edges to look for. */
    private static boolean isEdge(String text, int at, int inside) {
        return at < 0
                || at >= text.length()
                || !Character.isLetterOrDigit(inside)
                || Character.isIdeographic(inside)
                || Character.UnicodeScript.of(inside) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(inside) == Character.UnicodeScript.KATAKANA
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
