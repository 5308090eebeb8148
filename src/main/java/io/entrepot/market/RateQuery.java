package io.entrepot.market;

import java.util.Currency;

/** Asks for the price of one unit of base in quote. */
public record RateQuery(Currency base, Currency quote) {}
