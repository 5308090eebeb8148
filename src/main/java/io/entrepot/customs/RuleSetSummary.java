package io.entrepot.customs;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One set of rules as a list shows it.
 *
 * @param number in the order in which sets were made
 * @param basedOn the version it was made from; null for the program's own
 * @param liveSince since when it is in force; null when it is not
 * @param lastLive when it went live last; null when it never was
 */
public record RuleSetSummary(
        String version,
        long number,
        Origin origin,
        String label,
        @Nullable String basedOn,
        Instant madeAt,
        String madeBy,
        @Nullable Instant liveSince,
        @Nullable Instant lastLive) {

    /** Who made it. */
    public enum Origin {
        PROGRAM,
        STAFF
    }
}
