package io.entrepot.search;

import org.jspecify.annotations.Nullable;

/** So many last days, today included (1 to 400), in one market or all. */
public record SearchQualityQuery(int days, @Nullable String market) {}
