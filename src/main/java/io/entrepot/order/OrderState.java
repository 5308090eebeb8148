package io.entrepot.order;

/** Where an order stands as a whole. */
public enum OrderState {
    PENDING,
    CONFIRMED,
    COMPLETED,
    CANCELLED
}
