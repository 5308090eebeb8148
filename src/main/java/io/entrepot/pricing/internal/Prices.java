package io.entrepot.pricing.internal;

import io.entrepot.pricing.PriceQuery;
import io.entrepot.pricing.SetPrices;
import io.entrepot.pricing.VariantPrice;

import java.util.List;
import java.util.UUID;

/** The price rows as they are kept. */
interface Prices {
    List<VariantPrice> inForce(PriceQuery query);

    /**
     * Ends what these rows replace and starts them, at one moment; answers the variants whose price
     * is another one now. Must be called in a transaction: others that change the list wait for its
     * end.
     */
    List<UUID> replace(SetPrices command);
}
