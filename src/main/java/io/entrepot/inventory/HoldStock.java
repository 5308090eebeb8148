package io.entrepot.inventory;

import java.util.List;
import java.util.UUID;

/** Holds pieces for an owner (the checkout) for so many seconds of the database's clock. */
public record HoldStock(UUID holdId, UUID ownerId, List<Line> lines, int ttlSeconds) {
    /** So many pieces of a variant from one warehouse. */
    public record Line(UUID variantId, String warehouse, int quantity) {}
}
