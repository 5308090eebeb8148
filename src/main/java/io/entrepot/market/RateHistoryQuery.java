package io.entrepot.market;

import java.time.LocalDate;
import java.util.Currency;

/** Asks for the published rates of a pair, oldest first; at most 4,000. */
public record RateHistoryQuery(Currency base, Currency quote, LocalDate since) {}
