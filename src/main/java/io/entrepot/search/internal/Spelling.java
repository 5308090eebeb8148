package io.entrepot.search.internal;

import io.entrepot.search.internal.words.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Finds the word of the catalogue that was probably meant: one slip in words of four letters, two
 * from seven on, two neighbours changed about being one slip. Nearer goes before more common.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int TWO_SLIPS_FROM = 7;
    private static final int RAREST = 2;

    /** How much more common a neighbour must be for a word that titles have to be read as it. */
    private static final int FAR_MORE = 50;

    private final Vocabulary vocabulary;

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The nearest word, or none when there is no need or no such word. */
    @Nullable String corrected(String language, Word word) {
        String written = word.written();
        if (written.length() < SHORTEST || !written.chars().allMatch(Character::isLetter)) {
            return null;
        }
        long has = vocabulary.count(language, word.stem());
        int most = has > 0 || written.length() < TWO_SLIPS_FROM ? 1 : 2;
        long least = has > 0 ? FAR_MORE * has : 1;
        return has > RAREST ? null : nearest(vocabulary.written(language), written, most, least);
    }

    private static @Nullable String nearest(
            List<Vocabulary.Known> words, String written, int most, long least) {
        Vocabulary.@Nullable Known best = null;
        int nearest = most + 1;
        int letters = letters(written);
        for (Vocabulary.Known known : words) {
            if (known.count() < least
                    || Math.abs(known.word().length() - written.length()) > most
                    || Integer.bitCount(known.letters() ^ letters) > 2 * most) {
                continue;
            }
            int distance = distance(written, known.word(), most);
            if (distance < nearest
                    || (distance == nearest && best != null && isBetter(known, best, written))) {
                nearest = distance;
                best = known;
            }
        }
        return nearest > most || best == null ? null : best.word();
    }

    /** People seldom slip at the first letter. */
    private static boolean isBetter(Vocabulary.Known one, Vocabulary.Known other, String written) {
        boolean first = one.word().charAt(0) == written.charAt(0);
        boolean otherFirst = other.word().charAt(0) == written.charAt(0);
        return first == otherFirst ? one.count() > other.count() : first;
    }

    /** Which of 32 kinds of letters a word has. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Slips between two words; more than the most that count are just one more than the most. */
    static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(row[j - 1] + change, 1 + Math.min(row[j], next[j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] done = before;
            before = row;
            row = next;
            next = done;
        }
        return Math.min(row[b.length()], most + 1);
    }
}
