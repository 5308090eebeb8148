package io.entrepot.feed.internal;

import io.entrepot.catalog.SaveProduct;
import io.entrepot.kernel.Money;

import java.util.Map;

/** A row of a feed as we understand it: a product with its prices, or the reason why not. */
sealed interface FeedRow {
    /** A product to save, and what its variants cost by SKU; those without a price keep theirs. */
    record Item(long line, SaveProduct product, Map<String, Money> prices) implements FeedRow {}

    /** A row that can't be used: the column to mend, a stable reason, and what stood there. */
    record Bad(long line, String column, String reason, String value) implements FeedRow {}
}
