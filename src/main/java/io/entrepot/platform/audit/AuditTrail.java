package io.entrepot.platform.audit;

import io.entrepot.kernel.Actor;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who changed what. Nothing secret goes in: it is kept for years and shown to staff. */
public interface AuditTrail {
    /**
     * Writes a line in the transaction that does what it tells; refused when none is open. The
     * action reads like {@code price.set}, the subject names one thing, like {@code order:0198…}.
     */
    void write(Actor actor, String action, String subject, Map<String, Object> facts);

    /** Lines behind a key, newest first; subject and action narrow them when given. */
    List<Entry> read(Query query);

    /** A line as it was written; {@code sealed} once it is part of the chain. */
    record Entry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String subject,
            Map<String, Object> facts,
            boolean sealed) {}

    /** Which lines to read; at most 100. */
    record Query(
            @Nullable String subject, @Nullable String action, @Nullable UUID before, int limit) {}
}
