package io.entrepot.market;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * How a market rounds beyond the minor unit: prices that were converted, or the sum to be paid
 * (five centimes in Switzerland, whole crowns in Sweden).
 *
 * @param country where it holds; null holds in every country of the market that has none of its own
 * @param stepMinor the interval in minor units of the currency
 */
public record Rounding(
        Level level,
        Currency currency,
        @Nullable String country,
        long stepMinor,
        RoundingMode direction) {

    /** What is rounded. */
    public enum Level {
        /** The price of one piece, where it was converted from another currency. */
        ITEM,
        /** What is paid in the end; the difference is an amount of its own. */
        TOTAL
    }

    /** The amount at the nearest step in this direction. */
    public Money apply(Money amount) {
        if (!amount.currency().equals(currency)) {
            throw new IllegalArgumentException(amount + " is not in " + currency);
        }
        BigDecimal steps =
                BigDecimal.valueOf(amount.minor())
                        .divide(BigDecimal.valueOf(stepMinor), 0, direction);
        return new Money(steps.multiply(BigDecimal.valueOf(stepMinor)).longValueExact(), currency);
    }
}
