package io.entrepot.search.internal;

import io.entrepot.search.SearchRule.Placement;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import java.util.List;
import java.util.UUID;

/**
 * Puts products where an operator wants them by what they weigh, within the one search: pages that
 * follow each other neither repeat a product nor skip one, and facets count what is shown.
 */
final class Placing {
    /** More than any text weighs, with steps that a float still tells apart. */
    private static final float PINNED = 1_000_000;

    private static final float STEP = 10_000;
    private static final float NOT_BURIED = 1_000;
    private static final float BOOSTED = 30;

    private Placing() {}

    static SearchPredicate placed(
            SearchPredicateFactory predicates, SearchPredicate text, Placement placement) {
        var placed = predicates.bool();
        List<UUID> pinned = placement.pinned();
        if (pinned.isEmpty()) {
            placed.must(text);
        } else {
            placed.must(predicates.or().add(text).add(ids(predicates, pinned, 0)));
        }
        for (int i = 0; i < pinned.size(); i++) {
            placed.should(
                    ids(predicates, List.of(pinned.get(i)), PINNED + STEP * (pinned.size() - i)));
        }
        if (!placement.boosted().isEmpty()) {
            placed.should(ids(predicates, placement.boosted(), BOOSTED));
        }
        if (!placement.buried().isEmpty()) {
            placed.should(
                    predicates
                            .bool()
                            .must(predicates.matchAll())
                            .mustNot(ids(predicates, placement.buried(), 1))
                            .constantScore()
                            .boost(NOT_BURIED));
        }
        return placed.toPredicate();
    }

    private static SearchPredicate ids(
            SearchPredicateFactory predicates, List<UUID> ids, float weight) {
        return predicates
                .id()
                .matchingAny(ids.stream().map(UUID::toString).toList())
                .constantScore()
                .boost(weight)
                .toPredicate();
    }
}
