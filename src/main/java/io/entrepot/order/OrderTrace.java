package io.entrepot.order;

import io.entrepot.kernel.Money;
import io.entrepot.pricing.PriceTrace;

import java.util.List;
import java.util.UUID;

/**
 * How the prices of an order came about, as it was when it was placed: never worked out again. The
 * rules of the border are named by the charges.
 */
public record OrderTrace(List<Line> lines, List<Rate> rates) {
    /** A line's price for one, for all, and what promotions left of that. */
    public record Line(UUID lineId, Money unit, Money shown, Money toPay, PriceTrace price) {}

    /** A rate that something was converted at. */
    public record Rate(String id, String pair, String rate, String date, String source) {}
}
