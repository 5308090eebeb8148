package io.entrepot.market;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door for staff who decide where and how is sold. */
@HttpExchange("/doors/market")
public interface MarketDeskApi {

    /** All markets, also those being prepared. */
    @PostExchange("/allMarkets")
    List<MarketRow> allMarkets();

    /** Where is sold, the storefront first. */
    @PostExchange("/channels")
    List<Channel> channels();

    /** Creates or changes a channel; the same command twice changes nothing. */
    @PostExchange("/saveChannel")
    Channel saveChannel(@RequestBody SaveChannel command);
}
