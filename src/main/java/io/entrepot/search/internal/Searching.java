package io.entrepot.search.internal;

import io.entrepot.market.Market;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchPage.Facet;
import io.entrepot.search.SearchPage.Hit;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchRule.Placement;
import io.entrepot.search.SearchText;

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
 * with a choice, since its counts ignore that choice. Slips are forgiven only when nothing matches
 * as typed; words may be missing only when few products have all of them.
 */
@Component
final class Searching {
    /** Fewer hits with every word let those with most of them follow. */
    private static final int ENOUGH = 10;

    private final Facets facets;
    private final Surroundings surroundings;

    Searching(Facets facets, Surroundings surroundings) {
        this.facets = facets;
        this.surroundings = surroundings;
    }

    /** A search under way: where it looks and what every part of it must match. */
    private record Run(
            SearchSession session,
            SearchPredicateFactory predicates,
            SearchQuery query,
            @Nullable SearchPredicate text,
            Choices choices,
            @Nullable Placement placement) {
        Run matching(SearchPredicate other) {
            SearchPredicate placed =
                    placement == null ? other : Placing.placed(predicates, other, placement);
            return new Run(session, predicates, query, placed, choices, placement);
        }
    }

    /** Who reads for one search and what was typed. */
    private record Asked(Reader reader, String text, Reading reading) {}

    SearchPage search(Index index, SearchQuery query, Market market, RuleBook book) {
        Reader reader = new Reader(query.language(), index.vocabulary(), book.synonyms());
        String text = SearchText.plain(query.text());
        Asked asked = new Asked(reader, text, reader.read(text));
        try (SearchSession session = index.session()) {
            SearchPredicateFactory predicates = session.scope(IndexedProduct.class).predicate();
            Choices choices = Choices.of(query, predicates);
            Run run = new Run(session, predicates, query, null, choices, book.placement(query));
            return asked.reading().isEmpty() ? page(run, market) : found(run, market, asked);
        }
    }

    /** As typed; else as it was probably meant; and with fewer of the words when that is little. */
    private SearchPage found(Run run, Market market, Asked asked) {
        Reading reading = asked.reading();
        Matching matching = new Matching(run.predicates(), reading, Weights.TUNED);
        SearchPage page = page(run.matching(matching.strict()), market);
        List<String> instead = List.of();
        String meant = page.total() == 0 ? asked.reader().corrected(asked.text()) : null;
        if (meant != null) {
            reading = asked.reader().read(meant);
            matching = new Matching(run.predicates(), reading, Weights.TUNED);
            page = page(run.matching(matching.strict()), market);
            instead = List.of(meant);
        }
        if (page.total() >= ENOUGH || reading.slots().size() < 2) {
            return with(page, page.total() == 0 ? List.of() : instead, false);
        }
        SearchPage more = page(run.matching(matching.relaxed()), market);
        return with(more, more.total() == 0 ? List.of() : instead, more.total() > page.total());
    }

    private static SearchPage with(SearchPage page, List<String> instead, boolean relaxed) {
        return new SearchPage(page.hits(), page.total(), page.facets(), instead, relaxed);
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
        return new SearchPage(result.hits(), result.total().hitCount(), shown, List.of(), false);
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

    /**
     * What is alike comes by its slug: the order in which the index happens to hold it changes, and
     * would show a product on two pages of a list or on none.
     */
    private static SortFinalStep sort(SearchSortFactory sorts, SearchQuery query) {
        String price = Fields.price(query.market());
        var wished =
                switch (query.sort()) {
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
        return wished.then().field(Fields.SLUG).asc();
    }

    private static Hit hit(String id, String slug, Float score) {
        return new Hit(UUID.fromString(id), slug, Float.isNaN(score) ? 0 : score);
    }
}
