package io.entrepot.opening.internal;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.Warehouse;
import io.entrepot.market.Market;
import io.entrepot.market.MarketApi;
import io.entrepot.opening.FirstHour.Why;
import io.entrepot.shipping.ShippingApi;
import io.entrepot.shipping.ShippingQuery;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** How it gets there: a service that takes a small parcel to every market. */
@Component
@Order(4)
class ShippingStep implements OpeningStep {
    private static final ShippingQuery.Piece SMALL = new ShippingQuery.Piece(1, 500, 200, 150, 100);

    private final MarketApi markets;
    private final InventoryApi inventory;
    private final ShippingApi shipping;

    ShippingStep(MarketApi markets, InventoryApi inventory, ShippingApi shipping) {
        this.markets = markets;
        this.inventory = inventory;
        this.shipping = shipping;
    }

    @Override
    public String key() {
        return "shipping";
    }

    @Override
    public String link() {
        return "services";
    }

    @Override
    public List<Why> missing() {
        List<Market> all = markets.markets();
        if (all.isEmpty()) {
            return List.of(Why.of("no_market"));
        }
        List<Warehouse> warehouses = inventory.warehouses();
        return all.stream()
                .filter(market -> !reaches(market, warehouses))
                .map(market -> new Why("no_service", Map.of("market", market.code())))
                .toList();
    }

    private boolean reaches(Market market, List<Warehouse> warehouses) {
        return warehouses.stream()
                .filter(each -> market.warehouses().contains(each.code()))
                .anyMatch(
                        each ->
                                !shipping.options(
                                                new ShippingQuery(
                                                        each.code(),
                                                        each.country(),
                                                        market.countries().getFirst(),
                                                        null,
                                                        List.of(SMALL),
                                                        false))
                                        .isEmpty());
    }
}
