package io.entrepot.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Adds rates of one source, which says how many days its newest rate may be used. */
public record SaveRates(String source, int maxAgeDays, List<Row> rows) {
    /**
     * On this day one unit of base bought {@code rate} of quote; the id is the source's own name.
     */
    public record Row(String id, Currency base, Currency quote, BigDecimal rate, LocalDate date) {}
}
