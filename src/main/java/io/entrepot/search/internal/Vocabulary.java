package io.entrepot.search.internal;

import io.entrepot.search.internal.words.Heads;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index holds, as far as reading a query needs it: the words of titles with how many
 * products have each, the kinds of things there are, the brands.
 */
final class Vocabulary {
    private static final int MOST_WORDS = 60_000;
    private static final int MOST_HEADS = 20_000;
    private static final int MOST_BRANDS = 5_000;

    /** A kind of thing that fewer products are of is rather an accident of naming. */
    private static final int RAREST_HEAD = 3;

    private static final int RAREST_STATED = 2;

    /** A word that is the kind in fewer of the titles it stands in is rather a property. */
    private static final int ONE_HEAD_IN = 4;

    static final Vocabulary EMPTY =
            new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** A word as titles write it, with the letters it has and how many products have it. */
    record Known(String word, int letters, long count) {}

    private final Map<String, Long> stems;
    private final Map<String, List<Known>> written;
    private final Map<String, Long> heads;
    private final Map<String, Long> stated;
    private final Map<String, String> brands;

    private Vocabulary(
            Map<String, Long> stems,
            Map<String, List<Known>> written,
            Map<String, Long> heads,
            Map<String, Long> stated,
            Map<String, String> brands) {
        this.stems = stems;
        this.written = written;
        this.heads = heads;
        this.stated = stated;
        this.brands = brands;
    }

    static Vocabulary of(SearchSession session) {
        AggregationKey<Map<String, Long>> words = AggregationKey.of("words");
        AggregationKey<Map<String, Long>> heads = AggregationKey.of("heads");
        AggregationKey<Map<String, Long>> brands = AggregationKey.of("brands");
        var result =
                session.search(IndexedProduct.class)
                        .where(f -> f.matchAll())
                        .aggregation(words, f -> terms(f, Fields.KNOWN, MOST_WORDS))
                        .aggregation(heads, f -> terms(f, Fields.HEADS, MOST_HEADS))
                        .aggregation(brands, f -> terms(f, Fields.BRAND, MOST_BRANDS))
                        .fetch(0);
        Map<String, Long> stems = new HashMap<>();
        Map<String, List<Known>> written = new HashMap<>();
        result.aggregation(words).forEach((key, count) -> word(key, count, stems, written));
        Map<String, String> byWords = new HashMap<>();
        result.aggregation(brands)
                .forEach(
                        (brand, count) ->
                                byWords.putIfAbsent(
                                        String.join(" ", EntryTexts.stems("en", brand)), brand));
        Map<String, Long> counts = result.aggregation(heads);
        return new Vocabulary(stems, written, Map.copyOf(counts), stated(counts), byWords);
    }

    private static AggregationFinalStep<Map<String, Long>> terms(
            SearchAggregationFactory f, String field, int most) {
        return f.terms().field(field, String.class).maxTermCount(most);
    }

    private static void word(
            String key, long count, Map<String, Long> stems, Map<String, List<Known>> written) {
        int bar = key.indexOf('|');
        String language = key.substring(0, bar);
        String word = key.substring(bar + 1);
        stems.merge(language + "|" + Languages.words(language).stem(word), count, Long::sum);
        written.computeIfAbsent(language, all -> new ArrayList<>())
                .add(new Known(word, Spelling.letters(word), count));
    }

    /** A stated laser printer states that there are printers. */
    private static Map<String, Long> stated(Map<String, Long> counts) {
        Map<String, Long> stated = new HashMap<>();
        counts.forEach(
                (key, count) -> {
                    int mark = key.indexOf("|" + Heads.STATED);
                    if (mark > 0) {
                        String language = key.substring(0, mark + 1);
                        String phrase = key.substring(mark + 1 + Heads.STATED.length());
                        stated.merge(language + phrase, count, Long::sum);
                        for (int at = phrase.indexOf(' ');
                                at > 0;
                                at = phrase.indexOf(' ', at + 1)) {
                            stated.merge(language + phrase.substring(at + 1), count, Long::sum);
                        }
                    }
                });
        return stated;
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    long count(String language, String stem) {
        return stems.getOrDefault(language + "|" + stem, 0L);
    }

    List<Known> written(String language) {
        return written.getOrDefault(language, List.of());
    }

    /** Whether some product states this phrase as its kind, or several when it is one word. */
    boolean isStatedKind(String language, String phrase) {
        long least = phrase.indexOf(' ') < 0 ? RAREST_STATED : 1;
        return stated.getOrDefault(language + "|" + phrase, 0L) >= least;
    }

    /** Whether the phrase is the noun in many of the titles that have it. */
    boolean isNoun(String language, String phrase) {
        long count = heads.getOrDefault(language + "|" + phrase, 0L);
        boolean single = phrase.indexOf(' ') < 0;
        return count >= RAREST_HEAD
                && (!single || count * ONE_HEAD_IN >= count(language, phrase))
                && !brands.containsKey(phrase);
    }

    @Nullable String brand(String words) {
        return brands.get(words);
    }
}
