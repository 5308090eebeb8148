package io.entrepot.risk;

/** A rule as it is in force: what it looks at, from where on it speaks, and how loudly. */
public record RiskRule(
        String code, String measure, long threshold, int windowMinutes, int points) {}
