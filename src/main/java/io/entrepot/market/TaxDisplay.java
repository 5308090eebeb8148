package io.entrepot.market;

/** Whether the prices of a market's list hold the tax of its country or not. */
public enum TaxDisplay {
    GROSS,
    NET
}
