package io.entrepot.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What an operator wants of a search, in one market and language or in all where none is named;
 * words that mean the same know no market. Version 0 is one that is not kept yet.
 */
public record SearchRule(
        UUID id, @Nullable String market, @Nullable String locale, Content content, long version) {
    /** What it does. */
    public sealed interface Content {
        /** The query that it is for; none for synonyms, which are for every query. */
        default @Nullable String query() {
            return null;
        }
    }

    /** Phrases that mean the same; with {@code means} the first ones also find those, one way. */
    public record Synonyms(List<String> terms, List<String> means) implements Content {
        public Synonyms {
            terms = List.copyOf(terms);
            means = List.copyOf(means);
        }
    }

    /**
     * Whoever looks for this is led to a page of the shop: a path without the language in front.
     */
    public record Redirect(String query, String path) implements Content {}

    /**
     * Products that stand first in this order, even if the words would not find them; found ones
     * that weigh more; found ones that come last.
     */
    public record Placement(String query, List<UUID> pinned, List<UUID> boosted, List<UUID> buried)
            implements Content {
        public Placement {
            pinned = List.copyOf(pinned);
            boosted = List.copyOf(boosted);
            buried = List.copyOf(buried);
        }
    }
}
