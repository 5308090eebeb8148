package io.entrepot.inventory;

import org.jspecify.annotations.Nullable;

/**
 * Asks for levels behind a key, in the order of the variants, or by what is available. The text is
 * a SKU, words of a name, or the start of a variant's id. Low is what has at most so many pieces.
 * At most 500.
 */
public record StockListQuery(
        @Nullable String text,
        @Nullable String warehouse,
        boolean low,
        int atMost,
        @Nullable String sort,
        @Nullable String after,
        int limit) {
    /** What counts as low unless somebody says otherwise. */
    public static final int FEW = 5;

    /** What is running out. */
    public static StockListQuery runningOut() {
        return new StockListQuery(null, null, true, FEW, null, null, 1);
    }
}
