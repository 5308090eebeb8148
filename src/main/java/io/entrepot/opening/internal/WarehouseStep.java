package io.entrepot.opening.internal;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.opening.FirstHour.Why;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Where the goods lie: markets, tariffs and stock name it. */
@Component
@Order(2)
class WarehouseStep implements OpeningStep {
    private final InventoryApi inventory;

    WarehouseStep(InventoryApi inventory) {
        this.inventory = inventory;
    }

    @Override
    public String key() {
        return "warehouse";
    }

    @Override
    public String link() {
        return "warehouses";
    }

    @Override
    public List<Why> missing() {
        return inventory.warehouses().isEmpty() ? List.of(Why.of("no_warehouse")) : List.of();
    }
}
