package io.entrepot.market;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Currency;

/**
 * Asks for the price of one unit of base in quote.
 *
 * @param asOf answers as it would have been answered at this moment: what a locked quote asks, and
 *     what a calculation is repeated with; null asks for now
 * @param purpose thresholds of law are looked at with the rates of customs where there are any
 */
public record RateQuery(
        Currency base, Currency quote, @Nullable Instant asOf, RatePurpose purpose) {

    /** The commercial rate of now. */
    public RateQuery(Currency base, Currency quote) {
        this(base, quote, null, RatePurpose.COMMERCIAL);
    }
}
