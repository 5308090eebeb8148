package io.entrepot.customs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * One unit of {@code from} buys {@code rate} units of {@code to}; id, source and date stay with the
 * quote.
 */
public record FxRate(
        String rateId,
        Currency from,
        Currency to,
        BigDecimal rate,
        String source,
        LocalDate date) {}
