package io.entrepot.opening.internal;

import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.opening.FirstHour.Why;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Where it sells: at least one market, each with a warehouse to send from. */
@Component
@Order(3)
class MarketStep implements OpeningStep {
    private final MarketApi markets;

    MarketStep(MarketApi markets) {
        this.markets = markets;
    }

    @Override
    public String key() {
        return "market";
    }

    @Override
    public String link() {
        return "settings.markets";
    }

    @Override
    public List<Why> missing() {
        List<Market> all = markets.markets();
        if (all.isEmpty()) {
            return List.of(Why.of("no_market"));
        }
        return all.stream()
                .filter(market -> market.warehouses().isEmpty() || market.countries().isEmpty())
                .map(market -> new Why("market_without_warehouse", Map.of("market", market.code())))
                .toList();
    }
}
