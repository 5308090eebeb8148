package io.entrepot.search;

/** A query to be tried with the rules and without them. */
public record TrySearchRules(String market, String language, String text) {}
