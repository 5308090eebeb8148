package io.entrepot.demo;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.pricing.PricingApi;
import io.entrepot.pricing.SetPrices;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Loads what the variants cost and how many there are. */
@Component
class DemoShelves {
    private final PricingApi pricing;
    private final InventoryApi inventory;

    DemoShelves(PricingApi pricing, InventoryApi inventory) {
        this.pricing = pricing;
        this.inventory = inventory;
    }

    int loadPrices(Map<String, UUID> variants, Map<String, Currency> currencies) {
        Map<String, List<SetPrices.Row>> lists = new TreeMap<>();
        for (DemoProducts.VariantRow row : variantRows()) {
            UUID variant = idOf(row, variants);
            DemoMarkets.prices(row.prices())
                    .forEach(
                            (market, minor) ->
                                    lists.computeIfAbsent(market, key -> new ArrayList<>())
                                            .add(price(variant, minor, currencies.get(market))));
        }
        lists.forEach((list, rows) -> pricing.setPrices(new SetPrices(list, rows, Actor.SYSTEM)));
        return lists.values().stream().mapToInt(List::size).sum();
    }

    private static SetPrices.Row price(
            UUID variant, long minor, @org.jspecify.annotations.Nullable Currency currency) {
        return new SetPrices.Row(
                variant,
                new Money(minor, Objects.requireNonNull(currency, "A price of no market")),
                1);
    }

    /** Each receipt has an id of its own that never changes, so that it is counted once. */
    int loadStock(Map<String, UUID> variants) {
        int receipts = 0;
        for (DemoProducts.VariantRow row : variantRows()) {
            UUID variant = idOf(row, variants);
            for (Map.Entry<String, Integer> stock : row.stock().entrySet()) {
                inventory.adjust(
                        new AdjustStock(
                                Ids.derived(variant, "demo receipt at " + stock.getKey()),
                                variant,
                                stock.getKey(),
                                stock.getValue(),
                                "receipt",
                                Actor.SYSTEM));
                receipts++;
            }
        }
        return receipts;
    }

    private static List<DemoProducts.VariantRow> variantRows() {
        return DemoProducts.rows().stream().flatMap(row -> row.variants().stream()).toList();
    }

    private static UUID idOf(DemoProducts.VariantRow row, Map<String, UUID> variants) {
        return Objects.requireNonNull(variants.get(row.sku()), "No variant " + row.sku());
    }
}
