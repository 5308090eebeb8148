package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of the journal: what happened, and the payment as it stood afterwards, so that replaying
 * is reading.
 *
 * @param sequence gapless over the whole ledger
 * @param amount what moved, in minor units; 0 where nothing did
 * @param request the key that the shop sent with the request that caused it
 */
record LedgerEntry(
        long sequence,
        Instant at,
        Movement movement,
        SimulatedPayment payment,
        @Nullable String eventId,
        @Nullable RequestKey request) {

    /** The movement itself; the reference is the shop's own name for it. */
    record Movement(String id, EntryKind kind, long amount, @Nullable String reference) {
        static Movement of(EntryKind kind, long amount, @Nullable String reference) {
            return new Movement(RandomIds.next("mov"), kind, amount, reference);
        }
    }

    /** An idempotency key with a fingerprint of the request that came with it. */
    record RequestKey(String key, String fingerprint) {}

    EntryKind kind() {
        return movement.kind();
    }
}
