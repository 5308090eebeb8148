package io.entrepot.customs.internal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The days on which a rule holds, both ends included; no end means until further notice. */
record Period(LocalDate from, @Nullable LocalDate to) {

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endedBefore(day);
    }

    boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
