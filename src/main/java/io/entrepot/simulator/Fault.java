package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

/**
 * An order to misbehave.
 *
 * @param operation create, capture, void, refund or page, or an event's type; null means any
 * @param times how often; null means until it is cleared
 */
record Fault(
        FaultKind kind,
        @Nullable String operation,
        @Nullable Integer times,
        @Nullable Integer delayMs,
        @Nullable Integer copies,
        @Nullable String code) {
    private static final int LONGEST_DELAY_MS = 600_000;
    private static final int MOST_COPIES = 100;

    Fault {
        requireWithin("times", times, 1_000_000);
        requireWithin("delay_ms", delayMs, LONGEST_DELAY_MS);
        requireWithin("copies", copies, MOST_COPIES);
    }

    boolean concerns(FaultKind asked, String operationAsked) {
        return kind == asked && (operation == null || operation.equals(operationAsked));
    }

    long delayMillis() {
        return delayMs == null ? 0 : delayMs;
    }

    int copiesOr(int usual) {
        return copies == null ? usual : copies;
    }

    private static void requireWithin(String name, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            throw new IllegalArgumentException(name + " must be 1 to " + most);
        }
    }
}
