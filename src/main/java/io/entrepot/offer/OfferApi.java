package io.entrepot.offer;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to the quote: what a basket costs, delivered, and why. */
@HttpExchange("/doors/offer")
public interface OfferApi {
    /** The whole quote of a basket for a place, or why there is none. */
    @PostExchange("/quote")
    QuoteResult quote(@RequestBody QuoteRequest request);

    /**
     * Unit prices as a market shows them, for lists and product pages; unpriced ones are left out.
     */
    @PostExchange("/prices")
    List<ShownPrice> prices(@RequestBody ShownPriceQuery query);
}
