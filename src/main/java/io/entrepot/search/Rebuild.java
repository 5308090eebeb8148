package io.entrepot.search;

/** Asks for a new index, and says why. */
public record Rebuild(String reason) {}
