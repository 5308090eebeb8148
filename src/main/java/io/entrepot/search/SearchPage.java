package io.entrepot.search;

import java.util.List;
import java.util.UUID;

/**
 * A page of hits with the facets that can narrow it; the counts of a facet ignore its own choice.
 */
public record SearchPage(List<Hit> hits, long total, List<Facet> facets, List<String> didYouMean) {
    /** A product found. */
    public record Hit(UUID productId, String slug, float score) {}

    /** A way to narrow: its key, its name in the language asked, its values with counts. */
    public record Facet(String key, String name, List<Value> values) {}

    /** One value of a facet. */
    public record Value(String value, String label, long count, boolean chosen) {}
}
