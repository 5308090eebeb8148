package io.entrepot.customs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A lane that a restriction closed to some goods on a day.
 *
 * @param hsCode empty when the goods were never classified
 * @param lastRefusedAt exact to the hour; not every page view is written down
 */
public record RefusedLane(
        LocalDate day,
        String ruleId,
        String shipFrom,
        String destination,
        String hsCode,
        String reason,
        String rulesVersion,
        Instant firstRefusedAt,
        Instant lastRefusedAt) {}
