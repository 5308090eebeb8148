package io.entrepot.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How many of a product one may order: at least so many, in steps counted from nothing, at most so
 * many in one basket.
 */
public record Ordering(int least, int step, @Nullable Integer most) {
    /** Any number. */
    public static final Ordering FREE = new Ordering(1, 1, null);

    /** The nearest number that may be ordered, counted down; the least one where it is too few. */
    public int fitting(int wanted) {
        int capped = most == null ? wanted : Math.min(wanted, most);
        int stepped = capped - capped % step;
        return Math.max(stepped, first());
    }

    public boolean allows(int quantity) {
        return quantity >= least && quantity % step == 0 && (most == null || quantity <= most);
    }

    /** The smallest number that may be ordered. */
    public int first() {
        return (least + step - 1) / step * step;
    }
}
