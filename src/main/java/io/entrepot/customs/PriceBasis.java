package io.entrepot.customs;

/** Whether a price already contains the destination's tax. */
public enum PriceBasis {
    NET,
    GROSS
}
