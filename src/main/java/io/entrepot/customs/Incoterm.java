package io.entrepot.customs;

/** Incoterms 2020 that a parcel shop uses: who pays the border. */
public enum Incoterm {
    /** Delivered duty paid: everything is charged at checkout. */
    DDP,
    /** Delivered at place: the buyer pays the carrier; border charges are shown, not charged. */
    DAP
}
