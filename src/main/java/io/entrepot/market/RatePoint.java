package io.entrepot.market;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A published rate of a pair; {@code inverted} says that it was published the other way round. */
public record RatePoint(
        String id, LocalDate date, BigDecimal rate, String source, boolean inverted) {}
