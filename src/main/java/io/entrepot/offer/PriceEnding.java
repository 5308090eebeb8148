package io.entrepot.offer;

import io.entrepot.kernel.Money;

/**
 * How prices end: on {@code endMinor} within each {@code unitMinor}, such as 99 within 100. A way
 * of pricing, not of rounding money.
 */
public record PriceEnding(long unitMinor, long endMinor) {
    public PriceEnding {
        if (unitMinor < 1 || endMinor < 0 || endMinor >= unitMinor) {
            throw new IllegalArgumentException(
                    "A price can't end on " + endMinor + " within " + unitMinor);
        }
    }

    /** The nearest such price, the lower one of two equally near ones, and more than nothing. */
    public Money nearest(Money price) {
        Money up = atLeast(price);
        long down = up.minor() - unitMinor;
        boolean nearer = down > 0 && price.minor() - down <= up.minor() - price.minor();
        return nearer ? new Money(down, price.currency()) : up;
    }

    /** The lowest such price that is not below this one. */
    public Money atLeast(Money price) {
        long lack = Math.floorMod(endMinor - price.minor(), unitMinor);
        long minor = Math.addExact(price.minor(), lack);
        return new Money(minor > 0 ? minor : minor + unitMinor, price.currency());
    }
}
