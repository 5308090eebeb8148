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

    /**
     * What these cost for somebody, each with its trace or the reason why there is none. Lists are
     * asked from the most specific to the market's own, and an explicit price in any of them beats
     * a converted one. At most 500.
     */
    @PostExchange("/resolve")
    List<PriceAnswer> resolve(@RequestBody PriceContext context);

    /** Those of these variants whose price was reduced of late. At most 500. */
    @PostExchange("/priorPrices")
    List<PriorPrice> priorPrices(@RequestBody PriorPriceQuery query);

    /** Sets prices; a row that overlaps another in time replaces it from then on. */
    @PostExchange("/setPrices")
    void setPrices(@RequestBody SetPrices command);
}
