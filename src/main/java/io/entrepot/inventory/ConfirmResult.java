package io.entrepot.inventory;

import java.util.List;
import java.util.UUID;

/**
 * What became of a confirmation. A hold that expired is taken anew if the pieces are still there;
 * otherwise the order can't be kept and the caller must undo.
 */
public sealed interface ConfirmResult {
    /** The pieces wait for dispatch. */
    record Confirmed(UUID holdId) implements ConfirmResult {}

    /** The hold had expired and others took the pieces. */
    record Lost(List<HoldResult.Shortage> shortages) implements ConfirmResult {}
}
