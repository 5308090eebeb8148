package io.entrepot.payment;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A payment as others see it. */
public record PaymentView(
        UUID id,
        UUID orderId,
        String method,
        String provider,
        @Nullable String providerReference,
        PaymentState state,
        Money amount,
        Money authorised,
        Money captured,
        Money refunded,
        @Nullable String redirectUrl,
        @Nullable String failureCode,
        Instant createdAt,
        CaptureAt captureAt,
        List<Step> steps) {
    /** One transition: from, to, when, who and why. */
    public record Step(
            @Nullable PaymentState from,
            PaymentState to,
            Instant at,
            String actor,
            String reason) {}
}
