package io.entrepot.ledger.internal;

import io.entrepot.ledger.Transfer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What some transfers add to each account, by path in the order of the locks. */
record Counts(SortedMap<String, Sides> byPath) {
    static Counts of(List<Transfer> transfers) {
        SortedMap<String, Sides> byPath = new TreeMap<>();
        for (Transfer transfer : transfers) {
            Sides debit = Sides.debit(transfer.mode(), transfer.amount().minor());
            byPath.merge(transfer.debit(), debit, Sides::plus);
            byPath.merge(transfer.credit(), debit.mirrored(), Sides::plus);
        }
        return new Counts(byPath);
    }

    /** Debits and credits to add, posted and pending; settling a pending one takes from pending. */
    record Sides(long postedDebits, long postedCredits, long pendingDebits, long pendingCredits) {
        static Sides debit(Transfer.Mode mode, long minor) {
            return switch (mode) {
                case POSTED -> new Sides(minor, 0, 0, 0);
                case PENDING -> new Sides(0, 0, minor, 0);
                case POSTS_PENDING -> new Sides(minor, 0, -minor, 0);
                case VOIDS_PENDING -> new Sides(0, 0, -minor, 0);
            };
        }

        Sides mirrored() {
            return new Sides(postedCredits, postedDebits, pendingCredits, pendingDebits);
        }

        Sides plus(Sides other) {
            return new Sides(
                    Math.addExact(postedDebits, other.postedDebits),
                    Math.addExact(postedCredits, other.postedCredits),
                    Math.addExact(pendingDebits, other.pendingDebits),
                    Math.addExact(pendingCredits, other.pendingCredits));
        }
    }
}
