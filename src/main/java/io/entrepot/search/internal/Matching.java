package io.entrepot.search.internal;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns terms into predicates. Every term must be found somewhere: in the title, as the beginning
 * of a word, in the description or an attribute, or as a whole code. Codes count most, titles next.
 */
final class Matching {
    private static final float WHOLE_CODE = 100;
    private static final float CODE = 30;
    private static final float TITLE = 4;
    private static final float OTHER_TITLE = 2;
    private static final float BEGINNING = 1;
    private static final float BODY = 0.3f;
    private static final int SHORTEST_FUZZY = 3;
    private static final int TWO_TYPOS_FROM = 6;

    private final SearchPredicateFactory predicates;
    private final List<String> languages;

    /** Searches the reader's language first, and English, which most feeds are in. */
    Matching(SearchPredicateFactory predicates, String language) {
        this.predicates = predicates;
        Set<String> both = new LinkedHashSet<>(List.of(Languages.fieldOf(language), "en"));
        this.languages = List.copyOf(both);
    }

    SearchPredicate exact(Terms terms) {
        return predicates
                .or()
                .add(code(terms.whole(), WHOLE_CODE))
                .add(
                        predicates
                                .and()
                                .with(
                                        all -> {
                                            int last = terms.words().size() - 1;
                                            for (int i = 0; i <= last; i++) {
                                                all.add(exact(terms.words().get(i), i == last));
                                            }
                                        }))
                .toPredicate();
    }

    /** The same with one typo in words of three letters and two from six on (Lucene's AUTO). */
    SearchPredicate fuzzy(Terms terms) {
        return predicates
                .and()
                .with(all -> terms.words().forEach(word -> all.add(fuzzy(word))))
                .toPredicate();
    }

    private SearchPredicate exact(String word, boolean mayGoOn) {
        return predicates
                .or()
                .with(
                        any -> {
                            titles(any, word);
                            bodies(any, word);
                            any.add(code(word, CODE));
                            if (mayGoOn) {
                                any.add(
                                        predicates
                                                .match()
                                                .field(Fields.PREFIX)
                                                .boost(BEGINNING)
                                                .matching(word)
                                                .minimumShouldMatchPercent(100));
                            }
                        })
                .toPredicate();
    }

    private void titles(SimpleBooleanPredicateClausesCollector<?, ?> any, String word) {
        for (int i = 0; i < languages.size(); i++) {
            any.add(
                    predicates
                            .match()
                            .field(Fields.title(languages.get(i)))
                            .boost(i == 0 ? TITLE : OTHER_TITLE)
                            .matching(word)
                            .minimumShouldMatchPercent(100));
        }
    }

    private void bodies(SimpleBooleanPredicateClausesCollector<?, ?> any, String word) {
        for (String language : languages) {
            any.add(
                    predicates
                            .match()
                            .field(Fields.body(language))
                            .boost(BODY)
                            .matching(word)
                            .minimumShouldMatchPercent(100));
        }
        any.add(
                predicates
                        .match()
                        .field(Fields.ATTRIBUTES)
                        .boost(BODY)
                        .matching(word)
                        .minimumShouldMatchPercent(100));
    }

    private SearchPredicate fuzzy(String word) {
        if (word.length() < SHORTEST_FUZZY) {
            return exact(word, true);
        }
        int typos = word.length() < TWO_TYPOS_FROM ? 1 : 2;
        return predicates
                .or()
                .with(
                        any -> {
                            for (String language : languages) {
                                any.add(
                                        predicates
                                                .match()
                                                .field(Fields.title(language))
                                                .matching(word)
                                                .fuzzy(typos, 1)
                                                .minimumShouldMatchPercent(100));
                            }
                            any.add(exact(word, true));
                        })
                .toPredicate();
    }

    private SearchPredicate code(String text, float boost) {
        return predicates.match().field(Fields.CODES).matching(text).boost(boost).toPredicate();
    }
}
