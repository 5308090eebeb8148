package io.entrepot.pricing;

import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a price comes from: the row, its list and window, what made this list the one, and which
 * lists were asked before it and had no price for this quantity.
 */
public record PriceTrace(
        String priceList,
        UUID priceId,
        int fromQuantity,
        Instant from,
        @Nullable Instant until,
        Because because,
        List<String> passed,
        @Nullable Converted converted) {

    /** The most specific condition of the list that was met. */
    public enum Because {
        COMPANY,
        SEGMENT,
        CHANNEL,
        MARKET,
        /** The list that the market names as its own. */
        BASE
    }

    /** A price that nobody set in this currency: from which one, and how it was rounded. */
    public record Converted(
            String fromList,
            Money from,
            String rateId,
            String rate,
            LocalDate rateDate,
            String rateSource,
            Instant lockedUntil,
            int spreadBasisPoints,
            Money exact,
            long stepMinor) {}
}
