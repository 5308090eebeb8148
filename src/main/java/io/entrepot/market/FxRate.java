package io.entrepot.market;

import io.entrepot.kernel.Money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * One unit of base costs {@code rate} of quote. The id names the row it came from, and a quote that
 * used it keeps both until {@code lockedUntil}.
 */
public record FxRate(
        String id,
        Currency base,
        Currency quote,
        BigDecimal rate,
        LocalDate date,
        String source,
        Instant lockedUntil) {

    /** The same rate with a spread on it, which its id names. */
    public FxRate plusSpread(int basisPoints) {
        return basisPoints == 0
                ? this
                : new FxRate(
                        id + "+" + basisPoints + "bp",
                        base,
                        quote,
                        rate.multiply(
                                BigDecimal.ONE.add(BigDecimal.valueOf(basisPoints, 4)),
                                MathContext.DECIMAL64),
                        date,
                        source,
                        lockedUntil);
    }

    /** Converts at this rate, rounding half up to the minor unit of the target currency. */
    public Money convert(Money amount) {
        if (!amount.currency().equals(base)) {
            throw new IllegalArgumentException(amount + " is not in " + base);
        }
        return Money.rounded(amount.toMajor().multiply(rate), quote, RoundingMode.HALF_UP);
    }
}
