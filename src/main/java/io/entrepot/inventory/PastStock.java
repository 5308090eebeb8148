package io.entrepot.inventory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Receipts and holds with their times, for a demo that starts with a past. What the holds took has
 * to be covered by what lies there and the receipts.
 */
public record PastStock(List<Receipt> receipts, List<PastHold> holds) {
    /** Pieces that came (or, negative, went) on a day that is over. */
    public record Receipt(
            UUID movementId,
            UUID variantId,
            String warehouse,
            int delta,
            String reason,
            Instant at) {}

    /** Pieces that an order took: it still keeps them, sent them off, or gave them back. */
    public record PastHold(
            UUID holdId,
            UUID orderId,
            List<HoldStock.Line> lines,
            Instant heldAt,
            @Nullable UUID shipmentId,
            @Nullable Instant shippedAt,
            @Nullable Instant releasedAt) {}
}
