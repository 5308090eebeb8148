package io.entrepot.market;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to markets and exchange rates. */
@HttpExchange("/doors/market")
public interface MarketApi {

    /** The markets that are open, in the order in which they are offered. */
    @PostExchange("/markets")
    List<Market> markets();

    /**
     * The market with this code, open or not, since orders outlive it; an unknown one is refused as
     * {@code unknown_market}.
     */
    @PostExchange("/market")
    Market market(@RequestBody MarketCode code);

    /** Creates or changes a market; the same command twice changes nothing. */
    @PostExchange("/saveMarket")
    Market saveMarket(@RequestBody SaveMarket command);

    /**
     * The latest rate on or before now, crossed through the source's base when need be; refused as
     * {@code no_rate} when there is none or it is older than the source's maximum age.
     */
    @PostExchange("/rate")
    FxRate rate(@RequestBody RateQuery query);

    /**
     * Adds rates; one that is there already is left alone, and refused if it says something else.
     */
    @PostExchange("/saveRates")
    void saveRates(@RequestBody SaveRates command);
}
