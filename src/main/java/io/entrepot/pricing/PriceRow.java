package io.entrepot.pricing;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A price as it stands in its list. */
public record PriceRow(
        UUID id,
        UUID variantId,
        int fromQuantity,
        Money unit,
        Instant from,
        @Nullable Instant until,
        @Nullable UUID changeId) {}
