package io.entrepot.feed.internal;

import io.entrepot.catalog.SaveProduct;
import io.entrepot.kernel.Money;

import org.jspecify.annotations.Nullable;

/** A line of a feed as we understand it: a product with its price, or the reason why not. */
sealed interface FeedRow {
    /** A product to save; without a price it is saved all the same. */
    record Item(long line, SaveProduct product, @Nullable Money price) implements FeedRow {}

    /** A line that can't be used: the column to mend, a stable reason, and what stood there. */
    record Bad(long line, String column, String reason, String value) implements FeedRow {}
}
