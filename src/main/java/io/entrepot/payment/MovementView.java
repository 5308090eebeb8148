package io.entrepot.payment;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A capture or refund and what is known of it. */
public record MovementView(
        UUID id,
        UUID paymentId,
        Kind kind,
        State state,
        Money amount,
        @Nullable String failureCode) {
    /** Which way the money goes. */
    public enum Kind {
        CAPTURE,
        REFUND
    }

    /** What the provider said, or that it has not said it. */
    public enum State {
        PENDING,
        UNKNOWN,
        SUCCEEDED,
        FAILED
    }
}
