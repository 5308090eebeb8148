package io.entrepot.market;

/** Who pays at the border (Incoterms 2020): the seller (DDP) or the buyer (DAP). */
public enum Incoterm {
    DDP,
    DAP
}
