package io.entrepot.payment;

/** When the money of a payment is taken. */
public enum CaptureAt {
    /** As soon as the order is kept: the only way where a provider can't hold an amount for us. */
    PAYMENT,
    /** When the carrier has the parcel; until then the provider holds the amount. */
    HAND_OVER
}
