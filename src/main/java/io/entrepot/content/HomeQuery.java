package io.entrepot.content;

/** The home page of a market for a reader of this language. */
public record HomeQuery(String market, String language) {}
