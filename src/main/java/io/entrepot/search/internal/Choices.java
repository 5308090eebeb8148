package io.entrepot.search.internal;

import io.entrepot.search.SearchQuery;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shopper narrowed by, one predicate for each facet, so that each can be left out alone.
 */
final class Choices {
    static final String CATEGORY = "category";
    static final String BRAND = "brand";
    static final String PRICE = "price";

    private final Map<String, SearchPredicate> byFacet;

    private Choices(Map<String, SearchPredicate> byFacet) {
        this.byFacet = byFacet;
    }

    static Choices of(SearchQuery query, SearchPredicateFactory predicates) {
        Map<String, SearchPredicate> byFacet = new LinkedHashMap<>();
        query.facets()
                .forEach(
                        (key, values) -> {
                            if (!values.isEmpty()) {
                                byFacet.put(key, one(key, values, query.market(), predicates));
                            }
                        });
        Long from = query.priceFromMinor();
        Long to = query.priceToMinor();
        if (from != null || to != null) {
            SearchPredicate between = range(query.market(), Range.between(from, to), predicates);
            byFacet.merge(PRICE, between, (a, b) -> predicates.and(a, b).toPredicate());
        }
        return new Choices(byFacet);
    }

    Iterable<String> chosen() {
        return byFacet.keySet();
    }

    boolean isChosen(String facet) {
        return byFacet.containsKey(facet);
    }

    /** All but this one. */
    List<SearchPredicate> without(@Nullable String facet) {
        List<SearchPredicate> others = new ArrayList<>();
        byFacet.forEach(
                (key, predicate) -> {
                    if (!key.equals(facet)) {
                        others.add(predicate);
                    }
                });
        return others;
    }

    private static SearchPredicate one(
            String key, List<String> values, String market, SearchPredicateFactory predicates) {
        return switch (key) {
            case CATEGORY -> terms(Fields.CATEGORIES, values, predicates);
            case BRAND -> terms(Fields.BRAND, values, predicates);
            case PRICE -> {
                var any = predicates.or();
                for (String value : values) {
                    any.add(range(market, PriceRanges.parse(value), predicates));
                }
                yield any.toPredicate();
            }
            default ->
                    terms(
                            Fields.FACETS,
                            values.stream().map(value -> key + "=" + value).toList(),
                            predicates);
        };
    }

    private static SearchPredicate terms(
            String field, List<String> values, SearchPredicateFactory predicates) {
        return predicates.terms().field(field).matchingAny(values).toPredicate();
    }

    private static SearchPredicate range(
            String market, Range<Long> range, SearchPredicateFactory predicates) {
        return predicates.range().field(Fields.price(market)).within(range).toPredicate();
    }
}
