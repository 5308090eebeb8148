package io.entrepot.payment;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Payments with what became of them, for a demo that starts with a past. */
public record PastPayments(List<PastPayment> payments) {
    /** The provider that past payments are with: it exists in this program only. */
    public static final String PROVIDER = "demo-past";

    /** A payment that was authorised whole; what did not happen is null. */
    public record PastPayment(
            UUID paymentId,
            UUID orderId,
            String orderNumber,
            String method,
            Money amount,
            String country,
            String locale,
            Instant authorisedAt,
            @Nullable Move capture,
            @Nullable Move refund,
            @Nullable Instant releasedAt) {}

    /** A capture or refund that succeeded. */
    public record Move(UUID movementId, Money amount, Instant at, String reason) {}
}
