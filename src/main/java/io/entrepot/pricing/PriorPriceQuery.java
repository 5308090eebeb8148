package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asks for reductions in a market and channel, as anybody sees them; null is now. */
public record PriorPriceQuery(
        String market, String channel, @Nullable Instant at, List<UUID> variantIds) {}
