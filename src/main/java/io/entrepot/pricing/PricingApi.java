package io.entrepot.pricing;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to price lists. */
@HttpExchange("/doors/pricing")
public interface PricingApi {
    /**
     * The price of each variant in this list now, for this many pieces: currency and validity
     * filter first, then the largest quantity step reached wins. Variants without one are left out.
     */
    @PostExchange("/prices")
    List<VariantPrice> prices(@RequestBody PriceQuery query);

    /** Sets prices; a row that overlaps another in time replaces it from then on. */
    @PostExchange("/setPrices")
    void setPrices(@RequestBody SetPrices command);
}
