package io.entrepot.market;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who publishes rates.
 *
 * @param maxAgeDays how many days its newest rate may be used
 * @param jumpBasisPoints a newest rate that moved by more waits for a person, in 1/10,000
 * @param newest the day of its newest rate; null while it has none
 * @param pending how many of its rates wait
 */
public record RateSource(
        String name,
        Kind kind,
        RatePurpose purpose,
        int maxAgeDays,
        int jumpBasisPoints,
        @Nullable LocalDate newest,
        int pending) {

    /** The name of the source for rates that staff enter. */
    public static final String MANUAL = "manual";

    /** How its rates arrive. */
    public enum Kind {
        /** A file of the European Central Bank. */
        ECB,
        /** Entered by a person. */
        MANUAL,
        /** A file in the shop's own layout. */
        UPLOAD
    }
}
