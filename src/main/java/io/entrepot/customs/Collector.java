package io.entrepot.customs;

/** Who takes the money on the state's behalf. */
public enum Collector {
    /** The merchant, under its own registration, at the time of sale. */
    SELLER,
    /** The platform that runs the checkout. */
    PLATFORM,
    /** The person who lodges the low-value declaration, usually for the merchant's account. */
    DECLARANT,
    /** The carrier, who advances the money and bills seller (DDP) or buyer (DAP). */
    CARRIER,
    /** Customs or the post at the border. */
    BORDER;

    /** Collected inside the sale itself, so it is charged whatever the incoterm. */
    public boolean atSale() {
        return this == SELLER || this == PLATFORM;
    }
}
