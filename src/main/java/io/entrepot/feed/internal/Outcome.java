package io.entrepot.feed.internal;

/** What became of a row, or what would. */
enum Outcome {
    IMPORTED,
    UPDATED,
    UNCHANGED
}
