package io.entrepot.storefront.web;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.search.SearchQuery;
import io.entrepot.search.SearchQuery.Sort;
import io.entrepot.storefront.page.ListPage;
import io.entrepot.storefront.page.Shop;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader of a list asked for, from the address. Whatever can't be understood is left out: a
 * mistyped price narrows nothing.
 */
record Wish(Parameters parameters, @Nullable String category) {
    static final String FACET = "facet.";
    static final int SIZE = ListPage.SIZE;
    private static final int DEEPEST_PAGE = 400;
    private static final int MOST_FACETS = 12;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 200;

    static Wish of(Map<String, String[]> request, @Nullable String category) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        request.forEach(
                (name, values) -> {
                    if (known(name) && kept.size() < MOST_FACETS) {
                        kept.put(
                                name,
                                Arrays.stream(values)
                                        .filter(value -> !value.isBlank())
                                        .filter(value -> value.length() <= LONGEST)
                                        .limit(MOST_VALUES)
                                        .toList());
                    }
                });
        return new Wish(new Parameters(kept), category);
    }

    private static boolean known(String name) {
        return switch (name) {
            case "q", "sort", "page", "priceFrom", "priceTo", "country", "market" -> true;
            default -> name.startsWith(FACET) && name.length() <= LONGEST;
        };
    }

    String text() {
        return parameters.first("q").strip();
    }

    int page() {
        String page = parameters.first("page");
        return page.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(page), 1, DEEPEST_PAGE) : 1;
    }

    Sort sort() {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(parameters.first("sort")))
                .findFirst()
                .orElse(category == null ? Sort.RELEVANCE : Sort.NEWEST);
    }

    Map<String, List<String>> facets() {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        parameters
                .values()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith(FACET) && !values.isEmpty()) {
                                facets.put(name.substring(FACET.length()), values);
                            }
                        });
        return facets;
    }

    SearchQuery query(Shop shop, String language) {
        return new SearchQuery(
                shop.market().code(),
                language,
                text(),
                category,
                facets(),
                minor(parameters.first("priceFrom"), shop),
                minor(parameters.first("priceTo"), shop),
                false,
                sort(),
                page(),
                SIZE);
    }

    /** A typed price in minor units; a decimal comma is as good as a point. */
    private static @Nullable Long minor(String typed, Shop shop) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            return null;
        }
        return Money.rounded(new BigDecimal(plain), shop.market().currency(), RoundingMode.HALF_UP)
                .minor();
    }

    /** The country that the address names, checked by whoever uses it. */
    @Nullable String country() {
        String country = parameters.first("country");
        if (country.length() > 2) {
            throw Refusal.invalid("unknown_country", "A country has two letters.");
        }
        return country.isEmpty() ? null : country;
    }

    @Nullable String market() {
        String market = parameters.first("market");
        return market.isEmpty() ? null : market;
    }
}
