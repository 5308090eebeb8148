package io.entrepot.customs;

/** What a border charge is in law; the ledger posts each kind to its own account. */
public enum ChargeKind {
    DUTY,
    /**
     * Duty on top of the ordinary tariff: trade remedies, section 301, social welfare surcharge.
     */
    SURCHARGE,
    /** Administrative fee of a state, neither duty nor tax. */
    FEE,
    /** VAT, GST, consumption or sales tax. */
    TAX
}
