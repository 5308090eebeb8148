package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Which rules to list; null means all. */
public record RuleQuery(@Nullable String destination, @Nullable LocalDate inForceOn) {}
