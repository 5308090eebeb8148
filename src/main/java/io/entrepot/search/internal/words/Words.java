package io.entrepot.search.internal.words;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes text of one language apart. A figure and its unit become one word, numbers keep their
 * point, all other marks divide; endings go, and so do words that say nothing. What comes out is
 * put into the index between blanks and asked for as it is, so that every kind of index sees the
 * same words.
 */
public final class Words {
    private static final String ASIAN = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー";
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}&&[^" + ASIAN + "]]++";

    private static final Pattern MARKS = Pattern.compile("[™®©℠]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    /** A number may have points inside; the bound keeps a match from going deep. */
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<asian>["
                            + ASIAN
                            + "]++)|"
                            + LETTERS
                            + "(?:(?<=\\p{N})\\.(?=\\p{N})"
                            + LETTERS
                            + "){0,4}");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-._/#+]+");
    private static final int LONGEST_JOINED = 30;

    private final Analyzer stemming;
    private final Analyzer indexed;
    private final Analyzer asked;
    private final Set<String> stops;

    private Words(String language) {
        this.stemming = new Stemming(language);
        this.indexed = new AsianWords(language, true);
        this.asked = new AsianWords(language, false);
        this.stops = StopWords.of(language);
    }

    /** The words of a language; those of one that is not known keep their endings. */
    public static Words in(String language) {
        return new Words(language);
    }

    /** The words of what goes into the index. */
    public List<Word> indexed(String text) {
        return taken(text, indexed);
    }

    /** The words of what somebody asks for. Words that say nothing stay when there is no other. */
    public List<Word> asked(String text) {
        return taken(text, asked);
    }

    public String stem(String written) {
        return stemmed(List.of(written)).getFirst();
    }

    /** The stem of two words written as one, as {@code powerbank} for power bank. */
    public String joined(Word first, Word second) {
        return stemmed(List.of(first.written() + second.written())).getFirst();
    }

    /**
     * The stems of what two or three neighbours are when written as one: {@code powerbank} of power
     * bank, {@code rj45} of RJ-45, {@code tlwa860re} of TL-WA860RE.
     */
    public Set<String> pairs(List<Word> words) {
        Set<String> written = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).written() + words.get(i + 1).written();
            if (pair.length() <= LONGEST_JOINED) {
                written.add(pair);
                if (i + 2 < words.size() && pair.chars().anyMatch(Character::isDigit)) {
                    String three = pair + words.get(i + 2).written();
                    if (three.length() <= LONGEST_JOINED) {
                        written.add(three);
                    }
                }
            }
        }
        return new LinkedHashSet<>(stemmed(List.copyOf(written)));
    }

    /** A part number as it is compared: without blanks and marks, in lower case. */
    public static String code(String text) {
        return SEPARATORS.matcher(plain(text)).replaceAll("");
    }

    private List<Word> taken(String text, Analyzer asian) {
        List<String> written = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        Matcher runs = RUN.matcher(Measures.joined(plain(text)));
        while (runs.find()) {
            if (runs.group("asian") != null) {
                split(asian, runs.group(), written);
            } else {
                (stops.contains(runs.group()) ? silent : written).add(runs.group());
            }
        }
        List<String> kept = written.isEmpty() ? silent : written;
        List<String> stems = stemmed(kept);
        List<Word> words = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            words.add(new Word(kept.get(i), stems.get(i)));
        }
        return words;
    }

    /** Lower case, one width, no marks of trade, no marks of direction. */
    public static String plain(String text) {
        String bare = MARKS.matcher(text).replaceAll(" ");
        String lower =
                UNSEEN.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC))
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT);
        return POSSESSIVE.matcher(lower).replaceAll("");
    }

    private List<String> stemmed(List<String> written) {
        List<String> stems = new ArrayList<>(written.size());
        split(stemming, String.join(" ", written), stems);
        return stems.size() == written.size() ? stems : written;
    }

    private static void split(Analyzer analyzer, String text, List<String> into) {
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                into.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
