package io.entrepot.promotion.internal;

import io.entrepot.kernel.Allocation;
import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** The arithmetic of discounts: shares rounded half up once, and split so that parts add up. */
final class Shares {
    private static final int WHOLE = 10_000;
    private static final long SAFE = Long.MAX_VALUE / WHOLE / 2;

    private Shares() {}

    /** So many basis points of an amount, rounded half up. */
    static long of(long minor, int basisPoints) {
        return ratio(minor, basisPoints, WHOLE);
    }

    /** {@code amount × numerator ÷ denominator} for nothing negative, rounded half up. */
    static long ratio(long amount, long numerator, long denominator) {
        if (amount < SAFE && numerator <= WHOLE) {
            return (amount * numerator * 2 + denominator) / (denominator * 2);
        }
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Splits by weights; nothing is shared where every weight is nothing. */
    static long[] split(long whole, long[] weights, Currency currency) {
        long sum = 0;
        int only = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                only = sum == 0 ? i : -1;
                sum += weights[i];
            }
        }
        long[] parts = new long[weights.length];
        if (whole == 0 || sum == 0) {
            return parts;
        }
        if (only >= 0) {
            parts[only] = whole;
            return parts;
        }
        List<Long> boxed = Arrays.stream(weights).boxed().toList();
        List<Money> split = Allocation.split(new Money(whole, currency), boxed);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = split.get(i).minor();
        }
        return parts;
    }
}
