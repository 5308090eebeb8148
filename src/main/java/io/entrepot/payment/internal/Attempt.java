package io.entrepot.payment.internal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Something asked of a provider under a key that never changes, however often it is asked. */
record Attempt(Operation operation, UUID paymentId, @Nullable UUID movementId, String key) {

    /** What is asked. */
    enum Operation {
        START,
        AUTHORISE,
        CAPTURE,
        RELEASE,
        REFUND
    }

    static Attempt start(UUID paymentId) {
        return new Attempt(Operation.START, paymentId, null, "start-" + paymentId);
    }

    static Attempt authorise(UUID paymentId) {
        return new Attempt(Operation.AUTHORISE, paymentId, null, "authorise-" + paymentId);
    }

    static Attempt release(UUID paymentId) {
        return new Attempt(Operation.RELEASE, paymentId, null, "release-" + paymentId);
    }

    static Attempt of(Movement movement) {
        return switch (movement.kind()) {
            case CAPTURE ->
                    new Attempt(
                            Operation.CAPTURE,
                            movement.paymentId(),
                            movement.id(),
                            "capture-" + movement.id());
            case REFUND ->
                    new Attempt(
                            Operation.REFUND,
                            movement.paymentId(),
                            movement.id(),
                            "refund-" + movement.id());
        };
    }
}
