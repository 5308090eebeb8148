package io.entrepot.search.internal;

import io.entrepot.search.internal.Slot.Alternative;
import io.entrepot.search.internal.words.Heads;
import io.entrepot.search.internal.words.Words;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a reading into predicates. Every word must be found somewhere, or most of them when that
 * finds too little; whole part numbers come first, then things of the kind that was asked for.
 */
final class Matching {
    private static final int TITLE_SLOP = 2;

    private final SearchPredicateFactory predicates;
    private final Reading reading;
    private final Weights weights;

    Matching(SearchPredicateFactory predicates, Reading reading, Weights weights) {
        this.predicates = predicates;
        this.reading = reading;
        this.weights = weights;
    }

    /** Every word is found. */
    SearchPredicate strict() {
        var words = predicates.and();
        reading.slots().forEach(slot -> words.add(anyOf(slot)));
        var all = predicates.bool();
        all.must(predicates.or().add(words).add(code(reading.code(), weights.code())));
        prefer(all);
        return all.toPredicate();
    }

    /** Figures may be missing, and one in three of the other words; what has more comes first. */
    SearchPredicate relaxed() {
        List<Slot> words = reading.slots().stream().filter(slot -> !slot.isFigure()).toList();
        List<Slot> needed = words.isEmpty() ? reading.slots() : words;
        var most = predicates.bool();
        needed.forEach(slot -> most.should(anyOf(slot)));
        most.minimumShouldMatchNumber(
                needed.size() < 2 ? 1 : needed.size() - Math.max(1, needed.size() / 3));
        var all = predicates.bool().must(most);
        for (Slot slot : reading.slots()) {
            if (!needed.contains(slot)) {
                all.should(anyOf(slot));
            }
            all.should(predicates.or().add(anyOf(slot)).constantScore().boost(weights.coverage()));
        }
        prefer(all);
        return all.toPredicate();
    }

    private void prefer(BooleanPredicateClausesStep<?, ?> all) {
        phrase(all);
        kinds(all);
        if (reading.brand() != null) {
            all.should(
                    predicates
                            .match()
                            .field(Fields.BRAND)
                            .matching(reading.brand())
                            .constantScore()
                            .boost(weights.brand()));
        }
    }

    private void phrase(BooleanPredicateClausesStep<?, ?> all) {
        if (reading.slots().size() < 2) {
            return;
        }
        Set<String> languages = new LinkedHashSet<>();
        reading.slots()
                .forEach(slot -> slot.alternatives().forEach(one -> languages.add(one.language())));
        for (String language : languages) {
            String phrase =
                    String.join(
                            " ",
                            reading.slots().stream()
                                    .map(
                                            slot ->
                                                    Languages.words(language)
                                                            .stem(slot.word().written()))
                                    .toList());
            all.should(
                    predicates
                            .phrase()
                            .field(Fields.title(language))
                            .boost(weights.phrase())
                            .matching(phrase)
                            .slop(TITLE_SLOP));
        }
    }

    private void kinds(BooleanPredicateClausesStep<?, ?> all) {
        if (reading.kinds().isEmpty()) {
            return;
        }
        all.should(
                predicates
                        .terms()
                        .field(Fields.HEADS)
                        .matchingAny(
                                reading.kinds().getFirst().stream()
                                        .map(kind -> kind.replaceFirst("\\|", "|" + Heads.STATED))
                                        .toList())
                        .constantScore()
                        .boost(weights.stated()));
        float boost = weights.kind();
        for (List<String> kind : reading.kinds()) {
            all.should(
                    predicates
                            .terms()
                            .field(Fields.HEADS)
                            .matchingAny(kind)
                            .constantScore()
                            .boost(boost));
            boost = weights.wider();
        }
    }

    private SearchPredicate anyOf(Slot slot) {
        return predicates
                .or()
                .with(
                        any -> {
                            slot.alternatives().forEach(one -> alternative(any, one));
                            slot.joined()
                                    .forEach(
                                            one -> word(any, Fields.JOINED, one, weights.joined()));
                            if (slot.hasDigit()) {
                                any.add(
                                        code(
                                                Words.code(slot.word().written()),
                                                weights.code() / 3));
                            }
                            if (!slot.known()) {
                                word(
                                        any,
                                        Fields.PREFIX,
                                        slot.word().written(),
                                        weights.beginning());
                            }
                        })
                .toPredicate();
    }

    private void alternative(SimpleBooleanPredicateClausesCollector<?, ?> any, Alternative one) {
        String language = one.language();
        if (one.stems().size() > 1) {
            any.add(
                    predicates
                            .phrase()
                            .field(Fields.title(language))
                            .boost(weights.title() * one.weight())
                            .matching(String.join(" ", one.stems())));
            return;
        }
        String stem = one.stems().getFirst();
        word(any, Fields.title(language), stem, weights.title() * one.weight());
        word(any, Fields.body(language), stem, weights.body() * one.weight());
        word(any, Fields.ATTRIBUTES, stem, weights.attributes() * one.weight());
        word(any, Fields.BRAND_WORDS, stem, weights.brandWords() * one.weight());
    }

    private void word(
            SimpleBooleanPredicateClausesCollector<?, ?> any,
            String field,
            String stem,
            float boost) {
        any.add(predicates.match().field(field).matching(stem).skipAnalysis().boost(boost));
    }

    private SearchPredicate code(String text, float boost) {
        return predicates
                .match()
                .field(Fields.CODES)
                .matching(text)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }
}
