package io.entrepot.search.internal;

import io.entrepot.market.Market;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchPage.Facet;
import io.entrepot.search.SearchPage.Hit;
import io.entrepot.search.SearchQuery;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Runs a search: the hits with the facets nobody chose from in one go, and one more for each facet
 * with a choice, since its counts ignore that choice. Typos are forgiven only when nothing matches
 * as typed.
 */
@Component
final class Searching {
    /** Fewer hits with every word let those with most of them follow. */
    private static final int ENOUGH = 10;

    private final SynonymList synonyms;
    private final Facets facets;
    private final Surroundings surroundings;
    private final DidYouMean didYouMean;

    Searching(
            SynonymList synonyms, Facets facets, Surroundings surroundings, DidYouMean didYouMean) {
        this.synonyms = synonyms;
        this.facets = facets;
        this.surroundings = surroundings;
        this.didYouMean = didYouMean;
    }

    /** A search under way: where it looks and what every part of it must match. */
    private record Run(
            SearchSession session,
            SearchPredicateFactory predicates,
            SearchQuery query,
            @Nullable SearchPredicate text,
            Choices choices) {
        Run matching(SearchPredicate other) {
            return new Run(session, predicates, query, other, choices);
        }
    }

    SearchPage search(Index index, SearchQuery query, Market market) {
        Reading reading =
                new Reader(query.language(), index.vocabulary(), synonyms.current())
                        .read(Terms.of(query.text()).whole());
        try (SearchSession session = index.session()) {
            SearchPredicateFactory predicates = session.scope(IndexedProduct.class).predicate();
            Matching matching = new Matching(predicates, reading, Weights.TUNED);
            Choices choices = Choices.of(query, predicates);
            SearchPredicate text = reading.isEmpty() ? null : matching.strict();
            Run run = new Run(session, predicates, query, text, choices);
            SearchPage page = page(run, market);
            if (page.total() >= ENOUGH || reading.slots().size() < 2) {
                return page;
            }
            return page(run.matching(matching.relaxed()), market);
        }
    }

    private SearchPage page(Run run, Market market) {
        SearchQuery query = run.query();
        Map<String, Counting> countings = facets.countings(market);
        var main =
                run.session()
                        .search(IndexedProduct.class)
                        .select(
                                f ->
                                        f.composite()
                                                .from(
                                                        f.id(String.class),
                                                        f.field(Fields.SLUG, String.class),
                                                        f.score())
                                                .as(Searching::hit))
                        .where(all(run, null))
                        .sort(f -> sort(f, query));
        Map<String, Counting> free = new LinkedHashMap<>(countings);
        run.choices().chosen().forEach(free::remove);
        free.values().forEach(counting -> counting.ask(main));
        SearchResult<Hit> result = main.fetch((query.page() - 1) * query.size(), query.size());
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        free.forEach((key, counting) -> counts.put(key, counting.read(result)));
        for (String chosen : run.choices().chosen()) {
            Counting counting = countings.get(chosen);
            if (counting != null) {
                counts.put(chosen, alone(run, chosen, counting));
            } else {
                counts.put(chosen, alone(run, chosen, Counting.Values.of(Fields.FACETS)));
            }
        }
        List<Facet> shown = new ArrayList<>();
        if (result.total().hitCount() > 0) {
            shown.addAll(facets.shown(query, counts, surroundings.tree()));
        }
        return new SearchPage(result.hits(), result.total().hitCount(), shown, List.of());
    }

    private static Map<String, Long> alone(Run run, String facet, Counting counting) {
        SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query =
                run.session().search(IndexedProduct.class).where(all(run, facet));
        counting.ask(query);
        return counting.read(query.fetch(0));
    }

    private static SearchPredicate all(Run run, @Nullable String butFacet) {
        SearchQuery query = run.query();
        SearchPredicateFactory predicates = run.predicates();
        var all = predicates.bool();
        if (run.text() == null) {
            all.must(predicates.matchAll());
        } else {
            all.must(run.text());
        }
        run.choices().without(butFacet).forEach(all::filter);
        if (query.categorySlug() != null) {
            all.filter(predicates.match().field(Fields.CATEGORIES).matching(query.categorySlug()));
        }
        if (query.sellableOnly()) {
            all.filter(predicates.match().field(Fields.SELLABLE).matching(1));
        }
        return all.toPredicate();
    }

    private static SortFinalStep sort(SearchSortFactory sorts, SearchQuery query) {
        String price = Fields.price(query.market());
        return switch (query.sort()) {
            case PRICE_ASC -> sorts.field(price).asc().missing().last();
            case PRICE_DESC -> sorts.field(price).desc().missing().last();
            case NEWEST -> sorts.field(Fields.CREATED).desc();
            case RELEVANCE ->
                    query.text().isBlank()
                            ? sorts.field(Fields.SELLABLE)
                                    .desc()
                                    .then()
                                    .field(Fields.CREATED)
                                    .desc()
                            : sorts.score().then().field(Fields.SELLABLE).desc();
        };
    }

    private static Hit hit(String id, String slug, Float score) {
        return new Hit(UUID.fromString(id), slug, Float.isNaN(score) ? 0 : score);
    }
}
