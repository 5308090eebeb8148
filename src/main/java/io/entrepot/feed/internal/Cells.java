package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A row of a file: the line it begins in and its cells by column, blank ones left out; or why it
 * can't be read.
 */
record Cells(long line, Map<String, String> values, FeedRow.@Nullable Bad bad) {
    static Cells of(long line, Map<String, String> values) {
        return new Cells(line, values, null);
    }

    static Cells bad(long line, String column, String reason, String value) {
        return new Cells(line, Map.of(), new FeedRow.Bad(line, column, reason, value));
    }

    @Nullable String get(String column) {
        return values.get(column);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }
}
