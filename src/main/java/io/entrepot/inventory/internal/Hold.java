package io.entrepot.inventory.internal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A hold as it is stored; overdue by the clock of the database. */
record Hold(
        UUID id,
        HoldState state,
        Instant expiresAt,
        boolean overdue,
        @Nullable UUID orderId,
        @Nullable UUID shipmentId) {}
