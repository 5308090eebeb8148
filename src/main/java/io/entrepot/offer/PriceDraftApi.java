package io.entrepot.offer;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who try prices before they set them. */
@HttpExchange("/doors/offer")
public interface PriceDraftApi {
    /** What these prices would be and leave; writes nothing. */
    @PostExchange("/draftPrices")
    List<DraftedPrice> draftPrices(@RequestBody PriceDraft draft);
}
