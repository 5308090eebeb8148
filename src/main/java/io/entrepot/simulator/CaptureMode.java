package io.entrepot.simulator;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Whether an authorised amount is taken at once or waits for the shop to ask for it. */
enum CaptureMode {
    MANUAL,
    AUTOMATIC;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
