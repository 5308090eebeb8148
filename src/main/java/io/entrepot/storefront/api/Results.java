package io.entrepot.storefront.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Products found, with what narrows them; {@code next} is the page or key of what follows. With a
 * {@code redirect} the shop leads this search to that page: a path without the language in front.
 */
record Results(
        String market,
        String locale,
        long total,
        int page,
        int size,
        @Nullable Integer next,
        List<Card> items,
        List<Facet> facets,
        List<String> didYouMean,
        @Nullable String redirect) {
    /** A way to narrow: repeat {@code facet.<key>=<value>} for each choice. */
    record Facet(String key, String name, List<Value> values) {}

    /** A value of a facet with how many hits it would leave. */
    record Value(String value, String label, long count, boolean chosen) {}
}
