package io.entrepot.customs;

import java.time.LocalDate;

/** Asks in which currencies the law of a destination speaks on a day. */
public record CurrenciesNeeded(String country, LocalDate date) {}
