package io.entrepot.simulator;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Where a payment stands at the provider; refunds show in its amounts, not here. */
enum PaymentStatus {
    REQUIRES_ACTION,
    AUTHORISED,
    PARTIALLY_CAPTURED,
    CAPTURED,
    FAILED,
    VOIDED,
    EXPIRED;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
