package io.entrepot.feed.internal;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One reading of a file: what is asked for, and how far it came. */
record Run(
        UUID id,
        String kind,
        Path file,
        String name,
        String contentKey,
        Map<String, String> options,
        Mapping mapping,
        boolean trial,
        State state,
        Tally tally,
        @Nullable String failure,
        @Nullable String failureTold,
        String actor,
        Instant createdAt,
        Instant changedAt) {

    /** Where it stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        STOPPED
    }

    /** The last line dealt with, of how many, and what became of the rows. */
    record Tally(long line, long lines, long imported, long updated, long unchanged, long refused) {
        static Tally of(long lines) {
            return new Tally(0, lines, 0, 0, 0, 0);
        }

        Tally after(long lastLine, Work work) {
            return new Tally(
                    lastLine,
                    Math.max(lines, lastLine),
                    imported + work.count(Outcome.IMPORTED),
                    updated + work.count(Outcome.UPDATED),
                    unchanged + work.count(Outcome.UNCHANGED),
                    refused + work.refused().size());
        }

        /** The last line that every import prints. */
        String summary() {
            return "imported " + imported + " updated " + updated + " refused " + refused;
        }
    }
}
