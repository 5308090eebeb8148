package io.entrepot.analytics;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Which days of UTC, both included, and which market; at most 400 days. */
public record DashboardQuery(LocalDate from, LocalDate to, @Nullable String market) {}
