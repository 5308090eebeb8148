package io.entrepot.market.internal;

import io.entrepot.market.RatePurpose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;

/** One row as its source published it, or the same row read backwards. */
record Rate(
        String id,
        Currency base,
        Currency quote,
        BigDecimal rate,
        LocalDate date,
        String source,
        int maxAgeDays,
        RatePurpose purpose) {

    boolean usableOn(LocalDate day) {
        return !date.isAfter(day) && !date.plusDays(maxAgeDays).isBefore(day);
    }

    /** The price of the quote in base, with 16 digits; its id says that it was turned round. */
    Rate inverted() {
        return new Rate(
                "1/" + id,
                /* base= */ quote,
                /* quote= */ base,
                BigDecimal.ONE.divide(rate, MathContext.DECIMAL64),
                date,
                source,
                maxAgeDays,
                purpose);
    }
}
