package io.entrepot.inventory.web;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Permission;
import io.entrepot.platform.web.Needs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** The warehouses, as staff set them up. */
@RestController
@RequestMapping("/api/v1/console/warehouses")
class ConsoleWarehouses {
    /** All of them by code. */
    record Warehouses(List<Warehouse> items) {}

    /** A warehouse without its code, which is in the address. */
    record WarehouseWish(String name, Warehouse.Kind kind, String country, String city) {}

    private final InventoryApi inventory;

    ConsoleWarehouses(InventoryApi inventory) {
        this.inventory = inventory;
    }

    @GetMapping
    @Needs(Permission.STOCK_READ)
    Warehouses all() {
        return new Warehouses(inventory.warehouses());
    }

    @PutMapping("/{code}")
    @Needs(Permission.SETTINGS_WRITE)
    Warehouse save(@PathVariable String code, @RequestBody WarehouseWish wish, Principal staff) {
        return inventory.saveWarehouse(
                new SaveWarehouse(
                        new Warehouse(code, wish.name(), wish.kind(), wish.country(), wish.city()),
                        Actor.staff(staff.getName())));
    }
}
