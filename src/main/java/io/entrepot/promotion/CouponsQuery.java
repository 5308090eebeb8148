package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Coupons of a promotion behind a key, those whose label holds the text; at most 200. */
public record CouponsQuery(
        UUID promotionId, @Nullable String text, @Nullable UUID after, int limit) {}
