package io.entrepot.market.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** A row that is to be taken in. */
record NewRate(
        int line, Currency base, Currency quote, BigDecimal rate, LocalDate date, int revision) {

    /** The source's own name for it: {@code ECB-EURUSD-2026-11-20}. */
    String id(String source) {
        String plain = source + "-" + base + quote + "-" + date;
        return revision == 0 ? plain : plain + "-" + revision;
    }

    String pair() {
        return base + "/" + quote;
    }
}
