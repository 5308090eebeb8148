package io.entrepot.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a shopper looks for. Facets by key: values of one facet are alternatives, facets narrow each
 * other; prices are minor units of the market's currency. Facet keys are {@code category}, {@code
 * brand}, {@code price} (values {@code from-to} in minor units, either end may be missing) and the
 * keys of attributes. The first page is 1, a page has at most 48 hits, and nobody pages past hit
 * 1,000.
 */
public record SearchQuery(
        String market,
        String language,
        String text,
        @Nullable String categorySlug,
        Map<String, List<String>> facets,
        @Nullable Long priceFromMinor,
        @Nullable Long priceToMinor,
        boolean sellableOnly,
        Sort sort,
        int page,
        int size) {
    /** How hits are ordered. */
    public enum Sort {
        RELEVANCE,
        PRICE_ASC,
        PRICE_DESC,
        NEWEST
    }
}
