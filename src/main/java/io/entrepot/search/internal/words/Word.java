package io.entrepot.search.internal.words;

/** A word as it was written, in lower case, and without its ending. */
public record Word(String written, String stem) {}
