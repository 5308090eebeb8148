package io.entrepot.catalog;

/** How a lithium battery travels with the goods; carriers and lanes differ by it. */
public enum BatteryKind {
    NONE,
    CONTAINED,
    PACKED,
    ALONE
}
