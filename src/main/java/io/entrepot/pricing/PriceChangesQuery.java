package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The changes of a list before this one, the latest first; at most 100. */
public record PriceChangesQuery(String priceList, @Nullable UUID before, int limit) {}
