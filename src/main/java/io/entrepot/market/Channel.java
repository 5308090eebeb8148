package io.entrepot.market;

import java.util.List;
import java.util.Map;

/**
 * Where is sold, whoever buys: an axis of its own beside markets. Prices and promotions may be
 * meant for one channel only.
 *
 * @param markets the codes of the markets it serves; empty means all
 */
public record Channel(
        String code, Kind kind, Map<String, String> names, List<String> markets, boolean open) {

    public Channel {
        names = Map.copyOf(names);
        markets = List.copyOf(markets);
    }

    /** What sort of place it is. */
    public enum Kind {
        STOREFRONT,
        COMPANY_PORTAL,
        MARKETPLACE,
        STORE
    }

    /** The code of the shop's own storefront, which is always there. */
    public static final String STOREFRONT = "storefront";
}
