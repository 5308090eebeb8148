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
    EXPIRED
}
