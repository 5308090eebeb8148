package io.entrepot.catalog;

/** Whether shoppers see a product and may buy it. */
public enum ListingState {
    DRAFT,
    /** Searchable everywhere, buyable once the gate passes. */
    LISTED,
    SELLABLE,
    /** Out of the lists and not for sale any more; its page still stands and says so. */
    RETIRING,
    WITHDRAWN;

    /** Whether lists and searches show it. */
    public boolean isShown() {
        return this == LISTED || this == SELLABLE;
    }
}
