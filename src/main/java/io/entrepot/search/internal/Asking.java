package io.entrepot.search.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.search.SearchPage;
import io.entrepot.search.SearchQuery;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Searches by the rules it is given; what is asked for is bounded here. */
@Component
final class Asking {
    private static final int MOST_HITS = 48;
    private static final int DEEPEST = 1_000;
    private static final int MOST_FACETS = 12;
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_TEXT = 200;

    private final Indexes indexes;
    private final Surroundings surroundings;
    private final Searching searching;

    Asking(Indexes indexes, Surroundings surroundings, Searching searching) {
        this.indexes = indexes;
        this.surroundings = surroundings;
        this.searching = searching;
    }

    SearchPage search(SearchQuery query, RuleBook book) {
        check(query);
        var market = surroundings.market(query.market());
        return indexes.use(index -> searching.search(index, query, market, book))
                .leadingTo(book.redirect(query));
    }

    private void check(SearchQuery query) {
        refuseIf(query.text().length() > LONGEST_TEXT, "text_too_long", "At most 200 characters");
        refuseIf(
                query.size() < 0 || query.size() > MOST_HITS,
                "size_out_of_range",
                "At most 48 hits on a page");
        refuseIf(
                query.page() < 1 || (long) query.page() * query.size() > DEEPEST,
                "page_out_of_range",
                "Pages start at 1 and end at hit 1,000");
        refuseIf(
                query.facets().size() > MOST_FACETS
                        || query.facets().values().stream().anyMatch(Asking::tooMany),
                "too_many_facets",
                "At most 12 facets with 30 values each");
        refuseIf(
                negative(query.priceFromMinor()) || negative(query.priceToMinor()),
                "price_range_invalid",
                "Prices are not negative");
        if (query.categorySlug() != null && !surroundings.tree().has(query.categorySlug())) {
            throw Refusal.notFound("category");
        }
    }

    private static boolean tooMany(List<String> values) {
        return values.size() > MOST_VALUES
                || values.stream().anyMatch(value -> value.length() > LONGEST_TEXT);
    }

    private static boolean negative(@Nullable Long figure) {
        return figure != null && figure < 0;
    }

    private static void refuseIf(boolean wrong, String code, String detail) {
        if (wrong) {
            throw Refusal.invalid(code, detail);
        }
    }
}
