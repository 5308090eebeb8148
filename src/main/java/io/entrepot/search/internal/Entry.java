package io.entrepot.search.internal;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * One product as it stands in the index. Titles and bodies are words between blanks, by the field
 * of their language; heads and known words begin with their language; prices by market.
 */
record Entry(
        String id,
        String slug,
        long version,
        long createdMillis,
        boolean sellable,
        @Nullable String brand,
        Map<String, String> titles,
        Map<String, String> bodies,
        String brandWords,
        String attributes,
        String prefixes,
        String joined,
        Set<String> heads,
        Set<String> known,
        Set<String> codes,
        Set<String> categories,
        Set<String> facets,
        Map<String, Long> prices) {}
