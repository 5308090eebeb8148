package io.entrepot.inventory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a hold. */
public sealed interface HoldResult {
    /** All lines are held until then; repeating the command answers the same. */
    record Held(UUID holdId, Instant expiresAt) implements HoldResult {}

    /** Nothing is held; these lines fell short. */
    record OutOfStock(List<Shortage> shortages) implements HoldResult {}

    /** How many pieces were asked for and how many could be had. */
    record Shortage(UUID variantId, String warehouse, int wanted, int available) {}
}
