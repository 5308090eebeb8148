package io.entrepot.payment.internal;

import io.entrepot.kernel.Money;
import io.entrepot.payment.MovementView;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A capture's or refund's row as it was read. */
record Movement(
        UUID id,
        UUID paymentId,
        MovementView.Kind kind,
        MovementView.State state,
        Money amount,
        @Nullable String failureCode,
        boolean accepted,
        Instant createdAt) {

    /** One that is about to be asked for. */
    static Movement asked(
            UUID id, UUID paymentId, MovementView.Kind kind, Money amount, Instant now) {
        return new Movement(
                id, paymentId, kind, MovementView.State.PENDING, amount, null, false, now);
    }

    boolean isSettled() {
        return state == MovementView.State.SUCCEEDED || state == MovementView.State.FAILED;
    }

    MovementView view() {
        return new MovementView(id, paymentId, kind, state, amount, failureCode);
    }
}
