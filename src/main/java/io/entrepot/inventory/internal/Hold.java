package io.entrepot.inventory.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hold as it is stored; overdue by the clock of the database. */
record Hold(
        UUID id,
        HoldState state,
        Instant expiresAt,
        boolean overdue,
        @Nullable UUID orderId,
        @Nullable UUID shipmentId) {}
