package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A change that was made, or is to come: when it holds, how many prices, who and why. */
public record PriceChange(
        UUID id,
        String priceList,
        Instant from,
        @Nullable Instant until,
        String reason,
        @Nullable String strategy,
        int rows,
        String madeBy,
        Instant madeAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
