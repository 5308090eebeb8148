package io.entrepot.market;

import java.util.List;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The door to markets and exchange rates. */
@HttpExchange("/doors/market")
public interface MarketApi {
    @PostExchange("/markets")
    List<Market> markets();

    /** The market with this code; an unknown one is refused as {@code unknown_market}. */
    @PostExchange("/market")
    Market market(@RequestBody MarketCode code);

    /**
     * The latest rate on or before now, crossed through the source's base when need be; refused as
     * {@code no_rate} when there is none or it is older than the source's maximum age.
     */
    @PostExchange("/rate")
    FxRate rate(@RequestBody RateQuery query);
}
