package io.entrepot.simulator;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a line of the ledger says happened, and the event that tells the shop. */
enum EntryKind {
    CREATED(null),
    AUTHORISED("payment.authorised"),
    CAPTURED("payment.captured"),
    FAILED("payment.failed"),
    VOIDED("payment.voided"),
    EXPIRED("payment.expired"),
    REFUNDED("refund.succeeded"),
    REFUND_FAILED("refund.failed");

    private final @Nullable String eventType;

    EntryKind(@Nullable String eventType) {
        this.eventType = eventType;
    }

    /** Null where the shop caused it and needs no telling. */
    @Nullable String eventType() {
        return eventType;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
