package io.entrepot.feed.internal;

import java.util.List;

/** What a row would change: where it stands, what it is about, and each field before and after. */
record Change(long line, String key, Outcome outcome, List<Difference> differences) {
    /** One field. */
    record Difference(String field, String before, String after) {}
}
