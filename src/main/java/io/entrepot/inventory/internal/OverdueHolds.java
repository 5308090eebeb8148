package io.entrepot.inventory.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Gives the pieces of overdue holds back: when somebody needs them, and now and then anyway. */
@Component
class OverdueHolds {
    private static final int BATCH = 100;

    private final Holds holds;
    private final StockMoves moves;
    private final TransactionTemplate transaction;

    OverdueHolds(Holds holds, StockMoves moves, TransactionTemplate transaction) {
        this.holds = holds;
        this.moves = moves;
        this.transaction = transaction;
    }

    /** All there are. */
    int releaseAll() {
        int released = 0;
        int batch;
        do {
            batch = release(List.of());
            released += batch;
        } while (batch == BATCH);
        return released;
    }

    /** Those that hold one of these variants; so many were found at most in one go. */
    int release(Collection<UUID> variantIds) {
        Integer released = transaction.execute(status -> releaseLocked(variantIds));
        return released == null ? 0 : released;
    }

    private int releaseLocked(Collection<UUID> variantIds) {
        List<UUID> overdue = holds.lockOverdue(variantIds, BATCH);
        List<Change> changes = new ArrayList<>();
        for (UUID id : overdue) {
            changes.addAll(Change.giveBack(id, holds.lines(id)));
            holds.end(id, HoldState.EXPIRED, "expired");
        }
        changes.sort(Change.LOCK_ORDER);
        moves.mustMove(changes, Why.system(Why.Kind.EXPIRED, "expired"));
        return overdue.size();
    }
}
