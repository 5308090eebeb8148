package io.entrepot.payment;

/** Where a payment stands. */
public enum PaymentState {
    CREATED,
    /** The shopper is at the provider. */
    ACTION_REQUIRED,
    /** We asked and got no answer: the provider is being asked what happened. */
    UNKNOWN,
    AUTHORISED,
    PARTIALLY_CAPTURED,
    CAPTURED,
    FAILED,
    RELEASED,
    EXPIRED;

    /** Whether nothing is held any more, and nothing more can be. */
    public boolean isOver() {
        return switch (this) {
            case CREATED, ACTION_REQUIRED, UNKNOWN, AUTHORISED, PARTIALLY_CAPTURED -> false;
            case CAPTURED, FAILED, RELEASED, EXPIRED -> true;
        };
    }
}
