package io.entrepot.ledger;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Money from one account to another, for a reason. A pending transfer is a promise that is later
 * posted or voided; the reference is what it is about (an order).
 */
public record Transfer(
        UUID id,
        String debit,
        String credit,
        Money amount,
        String kind,
        String reference,
        Mode mode,
        @Nullable UUID pendingId,
        Instant at) {
    /** How it counts. */
    public enum Mode {
        POSTED,
        PENDING,
        POSTS_PENDING,
        VOIDS_PENDING
    }
}
