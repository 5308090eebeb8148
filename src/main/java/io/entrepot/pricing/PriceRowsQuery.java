package io.entrepot.pricing;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The prices of a list that hold now or later, by variant. Variants narrow it when there are any;
 * {@code after} is the last variant that was seen. At most 500 variants.
 */
public record PriceRowsQuery(
        String priceList, List<UUID> variantIds, @Nullable UUID after, int limit) {}
