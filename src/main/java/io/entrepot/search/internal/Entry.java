package io.entrepot.search.internal;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * One product as it stands in the index; texts by the field of their language, prices by market.
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
        Set<String> codes,
        Set<String> categories,
        Set<String> facets,
        Set<String> attributes,
        Map<String, Long> prices) {}
