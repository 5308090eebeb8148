package io.entrepot.catalog;

/** Whether shoppers see a product and may buy it. */
public enum ListingState {
    DRAFT,
    /** Searchable everywhere, buyable once the gate passes. */
    LISTED,
    SELLABLE,
    WITHDRAWN
}
