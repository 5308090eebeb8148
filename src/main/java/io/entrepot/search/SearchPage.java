package io.entrepot.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A page of hits with the facets that can narrow it; the counts of a facet ignore its own choice.
 *
 * @param didYouMean what was searched for instead, since nothing matched as typed; mostly empty
 * @param relaxed whether hits are among these that lack some of the words, since too few have all
 * @param redirect the page of the shop that an operator leads this query to: a path without the
 *     language in front
 */
public record SearchPage(
        List<Hit> hits,
        long total,
        List<Facet> facets,
        List<String> didYouMean,
        boolean relaxed,
        @Nullable String redirect) {
    /** What was found where no query leads elsewhere. */
    public SearchPage(
            List<Hit> hits,
            long total,
            List<Facet> facets,
            List<String> didYouMean,
            boolean relaxed) {
        this(hits, total, facets, didYouMean, relaxed, null);
    }

    /** The same, leading elsewhere. */
    public SearchPage leadingTo(@Nullable String path) {
        return path == null ? this : new SearchPage(hits, total, facets, didYouMean, relaxed, path);
    }

    /** Nothing was found. */
    public static SearchPage empty() {
        return new SearchPage(List.of(), 0, List.of(), List.of(), false);
    }

    /** A product found. */
    public record Hit(UUID productId, String slug, float score) {}

    /** A way to narrow: its key, its name in the language asked, its values with counts. */
    public record Facet(String key, String name, List<Value> values) {}

    /** One value of a facet. */
    public record Value(String value, String label, long count, boolean chosen) {}
}
