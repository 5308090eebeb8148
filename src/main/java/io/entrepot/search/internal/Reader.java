package io.entrepot.search.internal;

import io.entrepot.search.internal.Slot.Alternative;
import io.entrepot.search.internal.words.Word;
import io.entrepot.search.internal.words.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a query in one language with what is known of the catalogue. */
final class Reader {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_KIND = 4;
    private static final int LONGEST_BRAND = 3;
    private static final int SHORTEST_PART = 3;
    private static final int RAREST_PART = 3;
    private static final float OTHER_LANGUAGE = 0.7f;
    private static final float SYNONYM = 0.9f;
    private static final float WRITTEN_AS_ONE = 0.9f;
    private static final float PERHAPS_MEANT = 0.5f;
    private static final float NEAR = 0.7f;

    private final String language;
    private final Vocabulary vocabulary;
    private final Synonyms synonyms;
    private final Words words;
    private final Spelling spelling;
    private final Words english = Languages.words("en");

    Reader(String tag, Vocabulary vocabulary, Synonyms synonyms) {
        this.language = Languages.fieldOf(tag);
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.words = Languages.words(language);
        this.spelling = new Spelling(vocabulary);
    }

    Reading read(String text) {
        List<Word> asked =
                words.asked(text).stream()
                        .flatMap(word -> parts(word).stream())
                        .limit(MOST_WORDS)
                        .toList();
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            slots.add(slot(asked, i));
        }
        return new Reading(Words.code(text), slots, kinds(asked), brand(asked));
    }

    /**
     * The text with the words that were probably meant, or none when there is nothing to change.
     */
    @Nullable String corrected(String text) {
        List<String> meant = new ArrayList<>();
        boolean changed = false;
        for (Word word : words.asked(text).stream().limit(MOST_WORDS).toList()) {
            String nearest = spelling.corrected(language, word);
            if (nearest == null && !language.equals("en")) {
                nearest = spelling.corrected("en", word);
            }
            meant.add(nearest == null ? word.written() : nearest);
            changed |= nearest != null;
        }
        return changed ? String.join(" ", meant) : null;
    }

    /** A word that titles don't have but whose halves they do, as laserprinter. */
    private List<Word> parts(Word word) {
        String written = word.written();
        if (written.length() < 2 * SHORTEST_PART
                || hasDigit(word)
                || isKnown(word)
                || !synonyms.of(language, word.stem()).isEmpty()) {
            return List.of(word);
        }
        List<Word> best = List.of(word);
        long most = RAREST_PART - 1;
        for (int at = SHORTEST_PART; at <= written.length() - SHORTEST_PART; at++) {
            Word first = word(written.substring(0, at));
            Word second = word(written.substring(at));
            long count = Math.min(count(first), count(second));
            if (count > most) {
                most = count;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private Word word(String written) {
        return new Word(written, words.stem(written));
    }

    private boolean isKnown(Word word) {
        return count(word) > 0;
    }

    private long count(Word word) {
        long count = vocabulary.count(language, word.stem());
        return language.equals("en")
                ? count
                : count + vocabulary.count("en", english.stem(word.written()));
    }

    private Slot slot(List<Word> asked, int at) {
        Word word = asked.get(at);
        Set<Alternative> alternatives = new LinkedHashSet<>();
        alternatives.add(new Alternative(language, List.of(word.stem()), 1));
        boolean known = vocabulary.count(language, word.stem()) > 0;
        if (!language.equals("en")) {
            String stem = stem(english, word);
            alternatives.add(new Alternative("en", List.of(stem), OTHER_LANGUAGE));
            known |= vocabulary.count("en", stem) > 0;
        }
        Lengths.others(word.written())
                .forEach(
                        other -> alternatives.add(new Alternative(language, List.of(other), NEAR)));
        asOne(asked, at - 1, alternatives);
        asOne(asked, at, alternatives);
        for (int from = Math.max(0, at - LONGEST_KIND + 1); from <= at; from++) {
            for (int to = at + 1; to <= Math.min(asked.size(), from + LONGEST_KIND); to++) {
                int share = to - from;
                synonyms.of(language, phrase(words, asked, from, to)).stream()
                        .filter(other -> !holds(other, word.stem()))
                        .forEach(
                                other ->
                                        alternatives.add(
                                                new Alternative(
                                                        language,
                                                        List.of(other.split(" ")),
                                                        SYNONYM / share)));
                if (!language.equals("en")) {
                    synonyms.of("en", phrase(english, asked, from, to)).stream()
                            .filter(other -> !holds(other, word.stem()))
                            .forEach(
                                    other ->
                                            alternatives.add(
                                                    new Alternative(
                                                            "en",
                                                            List.of(other.split(" ")),
                                                            OTHER_LANGUAGE * SYNONYM / share)));
                }
            }
        }
        if (known) {
            String nearest = spelling.corrected(language, word);
            if (nearest != null) {
                alternatives.add(
                        new Alternative(language, List.of(words.stem(nearest)), PERHAPS_MEANT));
            }
        }
        return new Slot(word, List.copyOf(alternatives), joined(word, known), known);
    }

    private static boolean holds(String phrase, String stem) {
        return (" " + phrase + " ").contains(" " + stem + " ");
    }

    /** The word and the next one as titles may write them: {@code note book} as notebook. */
    private void asOne(List<Word> asked, int at, Set<Alternative> alternatives) {
        if (at < 0 || at + 1 >= asked.size()) {
            return;
        }
        String one = words.joined(asked.get(at), asked.get(at + 1));
        if (vocabulary.count(language, one) > 0) {
            alternatives.add(new Alternative(language, List.of(one), WRITTEN_AS_ONE / 2));
        }
        String inEnglish = english.joined(asked.get(at), asked.get(at + 1));
        if (!language.equals("en") && vocabulary.count("en", inEnglish) > 0) {
            alternatives.add(
                    new Alternative("en", List.of(inEnglish), OTHER_LANGUAGE * WRITTEN_AS_ONE / 2));
        }
    }

    /** Words with figures may be written apart in titles, and so may those that none has. */
    private List<String> joined(Word word, boolean known) {
        if (known && !hasDigit(word)) {
            return List.of();
        }
        Set<String> joined = new LinkedHashSet<>(List.of(word.stem(), stem(english, word)));
        return List.copyOf(joined);
    }

    /**
     * The last phrase of the query that is a kind of thing, as long as it can be, and the wider
     * kinds at its end. What is a noun only by its place in titles must be the last word here, too:
     * in "laser pointer" the laser is none.
     */
    private List<List<String>> kinds(List<Word> asked) {
        boolean last = true;
        for (int end = asked.size(); end > 0; end--) {
            for (int from = Math.max(0, end - LONGEST_KIND); from < end; from++) {
                Set<String> named = named(asked, from, end, last);
                if (!named.isEmpty()) {
                    List<List<String>> kinds = new ArrayList<>();
                    kinds.add(List.copyOf(named));
                    for (int wider = from + 1; wider < end; wider++) {
                        Set<String> also = named(asked, wider, end, last);
                        if (!also.isEmpty()) {
                            kinds.add(List.copyOf(also));
                        }
                    }
                    return kinds;
                }
            }
            last &= hasDigit(asked.get(end - 1));
        }
        return List.of();
    }

    private Set<String> named(List<Word> asked, int from, int to, boolean last) {
        Set<String> named = new LinkedHashSet<>();
        named(language, phrase(words, asked, from, to), last, named);
        if (!language.equals("en")) {
            named("en", phrase(english, asked, from, to), last, named);
        }
        if (to - from == 2) {
            addKind(language, words.joined(asked.get(from), asked.get(from + 1)), last, named);
        }
        return named;
    }

    private void named(String of, String phrase, boolean last, Set<String> into) {
        addKind(of, phrase, last, into);
        synonyms.of(of, phrase).forEach(other -> addKind(of, other, last, into));
    }

    private void addKind(String of, String phrase, boolean last, Set<String> into) {
        if (vocabulary.isStatedKind(of, phrase) || (last && vocabulary.isNoun(of, phrase))) {
            into.add(of + "|" + phrase);
        }
    }

    private static boolean hasDigit(Word word) {
        return word.written().chars().anyMatch(Character::isDigit);
    }

    private @Nullable String brand(List<Word> asked) {
        for (int length = Math.min(LONGEST_BRAND, asked.size()); length > 0; length--) {
            for (int from = 0; from + length <= asked.size(); from++) {
                String brand = vocabulary.brand(phrase(english, asked, from, from + length));
                if (brand != null) {
                    return brand;
                }
            }
        }
        return null;
    }

    private static String phrase(Words words, List<Word> asked, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (Word word : asked.subList(from, to)) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(stem(words, word));
        }
        return phrase.toString();
    }

    private static String stem(Words words, Word word) {
        return words.stem(word.written());
    }
}
