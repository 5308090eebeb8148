package io.entrepot.market;

/** What a source's rates are meant for. */
public enum RatePurpose {
    /** Prices and freight. */
    COMMERCIAL,
    /** The rates that a customs authority publishes for customs values and thresholds. */
    CUSTOMS
}
