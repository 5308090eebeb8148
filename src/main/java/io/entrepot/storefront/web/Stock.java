package io.entrepot.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.entrepot.catalog.Product;
import io.entrepot.catalog.Variant;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How many pieces there are, a few seconds old: enough for a page, the cart asks anew. */
@Component
class Stock {
    private final Cache<UUID, Map<UUID, Integer>> kept =
            Caffeine.newBuilder()
                    .maximumSize(5_000)
                    .expireAfterWrite(Duration.ofSeconds(5))
                    .build();
    private final InventoryApi inventory;

    Stock(InventoryApi inventory) {
        this.inventory = inventory;
    }

    /** Pieces that can be taken, by variant. */
    Map<UUID, Integer> of(Product product) {
        return Optional.ofNullable(kept.get(product.id(), id -> ask(product))).orElseThrow();
    }

    private Map<UUID, Integer> ask(Product product) {
        Map<UUID, Integer> pieces = new HashMap<>();
        StockQuery query = new StockQuery(product.variants().stream().map(Variant::id).toList());
        for (StockLevel level : inventory.levels(query)) {
            pieces.merge(level.variantId(), Math.max(0, level.available()), Integer::sum);
        }
        return Map.copyOf(pieces);
    }
}
