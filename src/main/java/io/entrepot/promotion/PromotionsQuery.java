package io.entrepot.promotion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Which promotions: by state, kind and part of the name; between two instants for a calendar.
 * Sorted by {@code name}, {@code starts}, {@code ends} or {@code priority}, with a minus in front
 * the other way round; newest first without. At most 200.
 */
public record PromotionsQuery(
        Promotion.@Nullable State state,
        @Nullable String kind,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String sort,
        @Nullable UUID after,
        int limit) {}
