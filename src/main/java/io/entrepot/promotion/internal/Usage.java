package io.entrepot.promotion.internal;

import java.util.Map;
import java.util.UUID;

/**
 * What the limits' rows said lately: promotions that are used up, with the reason, and the pieces
 * that flash sales have left. It only spares shoppers a disappointment; the rows themselves decide
 * when an order is placed.
 */
record Usage(
        Map<UUID, String> usedUp,
        Map<BudgetKey, Long> budgetLeft,
        Map<PiecesKey, Integer> flashLeft) {
    static final Usage FRESH = new Usage(Map.of(), Map.of(), Map.of());

    /** The budget of a promotion in one currency. */
    record BudgetKey(UUID promotionId, String currency) {}

    /** A variant in a flash sale. */
    record PiecesKey(UUID promotionId, UUID variantId) {}
}
