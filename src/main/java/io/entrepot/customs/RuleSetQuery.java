package io.entrepot.customs;

/** Names a set by its version. */
public record RuleSetQuery(String version) {}
