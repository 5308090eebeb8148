package io.entrepot.order;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Orders with everything that happened to them, for a demo that starts with a past. At most 100.
 */
public record PastOrders(List<PastOrder> orders) {
    /** An order as it was placed, what it was linked to, and its steps after the placing. */
    public record PastOrder(
            PlaceOrder placed,
            Instant placedAt,
            @Nullable UUID paymentId,
            @Nullable UUID holdId,
            @Nullable UUID shipmentId,
            @Nullable Instant parcelNewsAt,
            int riskScore,
            List<String> riskReasons,
            List<PastStep> steps) {}

    /** A step of the lifecycle with this name; the table must have it. */
    public record PastStep(String lifecycle, String to, Instant at, Actor actor, String reason) {}

    /** What an order was called. */
    public record Numbered(UUID orderId, String number) {}
}
