package io.entrepot.order;

/** What risk, or a person after it, said of an order. */
public enum RiskState {
    UNJUDGED,
    ALLOWED,
    REVIEW,
    REFUSED
}
