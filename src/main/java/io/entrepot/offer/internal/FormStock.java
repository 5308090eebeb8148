package io.entrepot.offer.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.offer.ProductForm;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stock of a form: what shall lie in each warehouse; the difference is booked as a correction. */
@Component
class FormStock {
    private static final String REASON = "console";

    private final InventoryApi inventory;

    FormStock(InventoryApi inventory) {
        this.inventory = inventory;
    }

    Map<UUID, List<StockLevel>> of(List<UUID> variants) {
        return variants.isEmpty()
                ? Map.of()
                : inventory.levels(new StockQuery(variants)).stream()
                        .collect(Collectors.groupingBy(StockLevel::variantId));
    }

    void save(ProductForm form, Map<String, UUID> variants, Actor actor) {
        Map<UUID, List<StockLevel>> before = of(List.copyOf(variants.values()));
        for (ProductForm.Row row : form.variants()) {
            UUID variant = variants.get(row.sku());
            if (row.stock() != null && variant != null) {
                List<StockLevel> levels = before.getOrDefault(variant, List.of());
                row.stock()
                        .forEach(
                                (warehouse, wanted) -> {
                                    int delta = wanted - onHand(levels, warehouse);
                                    if (delta != 0) {
                                        inventory.adjust(
                                                new AdjustStock(
                                                        Ids.next(),
                                                        variant,
                                                        warehouse,
                                                        delta,
                                                        REASON,
                                                        actor));
                                    }
                                });
            }
        }
    }

    private static int onHand(List<StockLevel> levels, String warehouse) {
        return levels.stream()
                .filter(level -> level.warehouse().equals(warehouse))
                .mapToInt(StockLevel::onHand)
                .sum();
    }
}
