package io.entrepot.pricing;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who set prices: lists, their rows, changes of many at once. */
@HttpExchange("/doors/pricing")
public interface PriceDeskApi {
    /** Every list that was described or holds a price, by code. */
    @PostExchange("/priceLists")
    List<PriceList> priceLists();

    /** Creates or changes a list; refused as {@code changed_meanwhile} on another version. */
    @PostExchange("/savePriceList")
    PriceList savePriceList(@RequestBody SavePriceList command);

    /** The prices of a list that hold now or later. */
    @PostExchange("/priceRows")
    List<PriceRow> priceRows(@RequestBody PriceRowsQuery query);

    /** Changes prices now or later, for a time or for good. At most 5,000 rows. */
    @PostExchange("/changePrices")
    PriceChange changePrices(@RequestBody ChangePrices command);

    @PostExchange("/priceChanges")
    List<PriceChange> priceChanges(@RequestBody PriceChangesQuery query);

    /** Puts back what stood there, from now on; what was changed again since is left alone. */
    @PostExchange("/undoPriceChange")
    UndonePriceChange undoPriceChange(@RequestBody UndoPriceChange command);
}
