package io.entrepot.customs.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The base of a rate on one line, kept apart by what it stands on. */
record Bases(BigDecimal goods, BigDecimal carriage, BigDecimal duty) {
    /** Digits kept before a step rounds down, so that a division's last digit can't tip it. */
    private static final int SAFE_DIGITS = 12;

    BigDecimal sum() {
        return goods.add(carriage).add(duty);
    }

    Bases times(BigDecimal factor) {
        return new Bases(goods.multiply(factor), carriage.multiply(factor), duty.multiply(factor));
    }

    /** Rounds to whole steps, such as 100 yen. */
    static BigDecimal toStep(BigDecimal amount, BigDecimal step, RoundingMode mode) {
        return amount.setScale(SAFE_DIGITS, RoundingMode.HALF_UP)
                .divide(step, 0, mode)
                .multiply(step);
    }
}
