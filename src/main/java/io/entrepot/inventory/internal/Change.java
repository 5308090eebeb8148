package io.entrepot.inventory.internal;

import io.entrepot.inventory.HoldStock;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What is to be added to one stock row, and for which hold. */
record Change(UUID variantId, String warehouse, int onHand, int reserved, @Nullable UUID holdId) {
    /** The one order in which stock rows are locked, so that nobody waits in a circle. */
    static final Comparator<Change> LOCK_ORDER =
            Comparator.comparing(Change::variantId).thenComparing(Change::warehouse);

    static List<Change> reserve(UUID holdId, List<HoldStock.Line> lines) {
        return lines.stream()
                .map(line -> of(holdId, line, 0, line.quantity()))
                .sorted(LOCK_ORDER)
                .toList();
    }

    static List<Change> giveBack(UUID holdId, List<HoldStock.Line> lines) {
        return lines.stream()
                .map(line -> of(holdId, line, 0, -line.quantity()))
                .sorted(LOCK_ORDER)
                .toList();
    }

    static List<Change> ship(UUID holdId, List<HoldStock.Line> lines) {
        return lines.stream()
                .map(line -> of(holdId, line, -line.quantity(), -line.quantity()))
                .sorted(LOCK_ORDER)
                .toList();
    }

    int available() {
        return onHand - reserved;
    }

    private static Change of(UUID holdId, HoldStock.Line line, int onHand, int reserved) {
        return new Change(line.variantId(), line.warehouse(), onHand, reserved, holdId);
    }
}
