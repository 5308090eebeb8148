package io.entrepot.demo;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Loads the three warehouses. */
@Component
class DemoPlaces {
    /** {@code demo/warehouses.json}. */
    record File(List<Row> warehouses) {}

    /** A warehouse as the file states it. */
    record Row(
            String code,
            Warehouse.Kind kind,
            Map<String, String> names,
            String country,
            Address address) {}

    /** As much of a warehouse's address as stock keeping needs. */
    record Address(String city) {}

    private final InventoryApi inventory;

    DemoPlaces(InventoryApi inventory) {
        this.inventory = inventory;
    }

    int load() {
        List<Row> rows = DemoFiles.read("warehouses.json", File.class).warehouses();
        rows.forEach(
                row -> inventory.saveWarehouse(new SaveWarehouse(warehouse(row), Actor.SYSTEM)));
        return rows.size();
    }

    private static Warehouse warehouse(Row row) {
        return new Warehouse(
                row.code(),
                row.names().getOrDefault("en", row.code()),
                row.kind(),
                row.country(),
                row.address().city());
    }
}
