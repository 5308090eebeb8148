package io.entrepot.offer;

import java.util.List;
import java.util.UUID;

/** Asks what a market shows for these variants, if told so with prices from before reductions. */
public record ShownPriceQuery(String market, List<UUID> variantIds, boolean prior) {
    /** Prices alone. */
    public ShownPriceQuery(String market, List<UUID> variantIds) {
        this(market, variantIds, false);
    }
}
