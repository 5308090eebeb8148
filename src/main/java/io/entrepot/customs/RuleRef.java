package io.entrepot.customs;

/** Which rule said so: its id, where it was read, and how sure we are of it. */
public record RuleRef(String ruleId, String source, Confidence confidence) {}
