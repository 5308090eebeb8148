package io.entrepot.customs;

/** Asks for a file of a set. */
public record RuleFileQuery(String version, String name) {}
