package io.entrepot.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** A rate that moved by more than its source usually does, and the one before it. */
public record WaitingRate(
        String id,
        Currency base,
        Currency quote,
        BigDecimal rate,
        LocalDate date,
        String source,
        String previousId,
        BigDecimal previousRate,
        int changeBasisPoints,
        Instant loadedAt) {}
