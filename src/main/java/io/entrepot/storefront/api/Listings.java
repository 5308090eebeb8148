package io.entrepot.storefront.api;

import io.entrepot.kernel.Money;
import io.entrepot.platform.text.MoneyFormat;
import io.entrepot.search.SearchApi;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;

import org.springframework.stereotype.Component;

import java.util.List;

/** Turns what the index found into cards and facets in the reader's language. */
@Component
final class Listings {
    private static final int DEEPEST = 1_000;

    private final SearchApi search;
    private final Cards cards;

    Listings(SearchApi search, Cards cards) {
        this.search = search;
        this.cards = cards;
    }

    Results of(SearchQuery query, View view) {
        SearchPage found = search.search(query);
        boolean more =
                (long) query.page() * query.size() < found.total()
                        && (query.page() + 1L) * query.size() <= DEEPEST;
        return new Results(
                view.market().code(),
                view.locale(),
                found.total(),
                query.page(),
                query.size(),
                more ? query.page() + 1 : null,
                cards.of(found.hits().stream().map(SearchPage.Hit::productId).toList(), view),
                found.facets().stream().map(facet -> facet(facet, view)).toList(),
                found.didYouMean(),
                found.redirect());
    }

    private static Results.Facet facet(SearchPage.Facet facet, View view) {
        boolean price = facet.key().equals("price");
        return new Results.Facet(
                facet.key(),
                facet.name(),
                facet.values().stream()
                        .map(
                                value ->
                                        new Results.Value(
                                                value.value(),
                                                price ? range(value.value(), view) : value.label(),
                                                value.count(),
                                                value.chosen()))
                        .toList());
    }

    /** {@code 1000-2500} as money; an open end is shown by a dash without a figure. */
    private static String range(String value, View view) {
        List<String> ends = List.of(value.split("-", 2));
        return (ends.getFirst().isEmpty() ? "" : money(ends.getFirst(), view))
                + " – "
                + (ends.getLast().isEmpty() ? "" : money(ends.getLast(), view));
    }

    private static String money(String minor, View view) {
        return MoneyFormat.display(
                new Money(Long.parseLong(minor), view.market().currency()), view.toLocale());
    }
}
