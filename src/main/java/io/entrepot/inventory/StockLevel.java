package io.entrepot.inventory;

import java.util.UUID;

/** Pieces of a variant in a warehouse: on the shelf, and of those promised to somebody. */
public record StockLevel(UUID variantId, String warehouse, int onHand, int reserved) {
    public int available() {
        return onHand - reserved;
    }
}
