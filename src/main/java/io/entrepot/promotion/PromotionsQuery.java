package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Which promotions: by state, kind and part of the name; between two instants for a calendar. At
 * most 200.
 */
public record PromotionsQuery(
        Promotion.@Nullable State state,
        @Nullable String kind,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID after,
        int limit) {}
