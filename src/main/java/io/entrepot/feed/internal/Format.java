package io.entrepot.feed.internal;

/** What a file is made of, told by its bytes. */
enum Format {
    CSV,
    XLSX,
    NDJSON
}
