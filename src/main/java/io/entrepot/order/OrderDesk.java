package io.entrepot.order;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What staff see of an order beside the order itself. The version grows with every step and note,
 * so that a page can tell when somebody else was quicker.
 */
public record OrderDesk(
        UUID orderId,
        long version,
        Instant movedAt,
        List<Attention> attention,
        List<Note> notes,
        @Nullable String lastActor,
        @Nullable String lastStep) {
    /** What a colleague noted. */
    public record Note(UUID id, Instant at, String actor, String text) {}
}
