package io.entrepot.order;

/** Where the money of an order stands. */
public enum PayState {
    OPEN,
    AUTHORISED,
    PARTIALLY_CAPTURED,
    CAPTURED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    RELEASED,
    /** The provider let go of it because nobody took it in time. */
    EXPIRED,
    FAILED
}
