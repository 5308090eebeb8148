package io.entrepot.inventory.internal;

import io.entrepot.kernel.Lifecycle;

/**
 * Where a hold stands. One that expired may be taken anew, as long as the pieces are there; one
 * that was released is over, since somebody decided so.
 */
enum HoldState {
    HELD,
    CONFIRMED,
    SHIPPED,
    RELEASED,
    EXPIRED;

    static final Lifecycle<HoldState> LIFECYCLE =
            Lifecycle.of(HoldState.class)
                    .from(HELD, CONFIRMED, RELEASED, EXPIRED)
                    .from(CONFIRMED, SHIPPED, RELEASED)
                    .from(EXPIRED, HELD, CONFIRMED)
                    .build();

    /** Whether its pieces are taken out of what others can have. */
    boolean keepsPieces() {
        return this == HELD || this == CONFIRMED;
    }
}
