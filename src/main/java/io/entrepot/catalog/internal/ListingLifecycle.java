package io.entrepot.catalog.internal;

import static io.entrepot.catalog.ListingState.DRAFT;
import static io.entrepot.catalog.ListingState.LISTED;
import static io.entrepot.catalog.ListingState.RETIRING;
import static io.entrepot.catalog.ListingState.SELLABLE;
import static io.entrepot.catalog.ListingState.WITHDRAWN;

import io.entrepot.catalog.ListingState;
import io.entrepot.kernel.Lifecycle;

/** Which state of its listing a product may go to from which. */
final class ListingLifecycle {
    static final Lifecycle<ListingState> TABLE =
            Lifecycle.of(ListingState.class)
                    .from(DRAFT, LISTED, SELLABLE, WITHDRAWN)
                    .from(LISTED, SELLABLE, RETIRING, WITHDRAWN, DRAFT)
                    .from(SELLABLE, LISTED, RETIRING, WITHDRAWN)
                    .from(RETIRING, LISTED, SELLABLE, WITHDRAWN)
                    .from(WITHDRAWN, LISTED, DRAFT)
                    .build();

    private ListingLifecycle() {}
}
