package io.entrepot.simulator;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** The ways in which the simulator can be told to misbehave. */
enum FaultKind {
    /** The answer comes late, by {@code delay_ms}; the work is done after the delay. */
    SLOW,
    /** The work is done and journalled, then the connection is closed without an answer. */
    TIME_OUT_AFTER_CHARGING,
    /** 402 with {@code code}, nothing done. */
    REFUSE,
    /** 503, nothing done. */
    UNAVAILABLE,
    /** Refunds are accepted, then reported as failed; no money moves. */
    FAIL_REFUND,
    /** Each event is sent {@code copies} times. */
    DUPLICATE_WEBHOOK,
    /** The event is sent late, by {@code delay_ms}. */
    DELAY_WEBHOOK,
    /** Events are gathered until there are {@code copies} of them, then sent last first. */
    REORDER_WEBHOOKS,
    /** A copy with a wrong signature goes out before the true event. */
    FORGE_WEBHOOK,
    /** A copy, truly signed ten minutes ago, goes out before the true event. */
    STALE_WEBHOOK,
    /** The event waits until it is released. */
    HOLD_WEBHOOK;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
