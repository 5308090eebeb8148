package io.entrepot.customs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which rules to list; null means all. */
public record RuleQuery(@Nullable String destination, @Nullable LocalDate inForceOn) {}
