package io.entrepot.market;

import io.entrepot.kernel.Actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** A rate that a person enters; a second one for the same day takes the place of the first. */
public record EnterRate(
        Currency base, Currency quote, BigDecimal rate, LocalDate date, Actor actor) {}
