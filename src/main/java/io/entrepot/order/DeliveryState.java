package io.entrepot.order;

/** Where the parcel of an order stands. */
public enum DeliveryState {
    OPEN,
    BOOKED,
    HANDED_OVER,
    IN_TRANSIT,
    DELIVERED,
    FAILED,
    RETURNED,
    CANCELLED
}
