package io.entrepot.search;

/** How many products the new index holds and how long it took. */
public record Rebuilt(long products, long millis) {}
