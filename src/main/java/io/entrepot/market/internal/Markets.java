package io.entrepot.market.internal;

import io.entrepot.market.Channel;
import io.entrepot.market.Market;
import io.entrepot.market.MarketRow;

import java.util.List;

/** The markets as they are kept. */
interface Markets {
    List<MarketRow> all();

    /** Answers whether anything had to be written. */
    boolean save(Market market, int position);

    List<Channel> channels();

    /** Answers whether anything had to be written. */
    boolean save(Channel channel);
}
