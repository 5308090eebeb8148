package io.entrepot.inventory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Why the stock of a variant is what it is, and the key behind the last row. */
public record MovementPage(List<Row> rows, @Nullable String next) {
    /** One movement. */
    public record Row(
            UUID id,
            String warehouse,
            String kind,
            int onHandDelta,
            int reservedDelta,
            String reason,
            Instant at,
            String actor) {}
}
