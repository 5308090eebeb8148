package io.entrepot.order;

/** Where an order stands at the border. */
public enum CustomsState {
    NOT_DECLARED,
    DECLARED,
    PROCESSING,
    HELD,
    RELEASED
}
