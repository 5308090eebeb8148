package io.entrepot.settlement;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of the money of orders that a demo had; what did not happen is null. */
public record PastMoney(List<OrderMoney> orders) {
    /** One order: its payment, and when each thing was. */
    public record OrderMoney(
            UUID orderId,
            UUID paymentId,
            String provider,
            Money authorised,
            Instant authorisedAt,
            @Nullable Instant dispatchedAt,
            @Nullable Move capture,
            @Nullable Move refund,
            @Nullable Instant releasedAt) {}

    /** A capture or refund. */
    public record Move(UUID id, Money amount, Instant at) {}
}
