package io.entrepot.market.internal;

import io.entrepot.market.Market;

import java.util.List;

/** The markets as they are kept. */
interface Markets {
    List<Market> all();

    /** Answers whether anything had to be written. */
    boolean save(Market market, int position);
}
