package io.entrepot.feed.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is on hand by SKU and warehouse, as counted. A row is written as the movement from what was
 * there to what the file says; read again after a crash, it finds it so and moves nothing.
 */
@Component
final class StockKind implements Kind {
    private static final String COUNTED = "stocktake";
    private static final List<Column> COLUMNS =
            List.of(
                    Column.must("sku", "variant_sku", "article_number"),
                    Column.may("warehouse", "location", "warehouse_code"),
                    Column.must("on_hand", "stock", "quantity", "qty", "available"));

    private record Counted(Cells row, UUID variant, String warehouse, int pieces) {}

    private final SkuRows skus;
    private final InventoryApi inventory;

    StockKind(SkuRows skus, InventoryApi inventory) {
        this.skus = skus;
        this.inventory = inventory;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String key(Cells row) {
        return row.has("sku")
                ? row.values().getOrDefault("sku", "")
                        + "\n"
                        + row.values().getOrDefault("warehouse", "")
                : "";
    }

    @Override
    public void write(List<Cells> rows, Work work) {
        Set<String> known =
                inventory.warehouses().stream().map(Warehouse::code).collect(Collectors.toSet());
        List<Counted> counted = new ArrayList<>();
        skus.each(rows, work, (row, variant) -> counted.add(counted(row, variant, work, known)));
        if (counted.isEmpty()) {
            return;
        }
        Map<String, Integer> before = new HashMap<>();
        List<UUID> variants = counted.stream().map(Counted::variant).distinct().toList();
        for (StockLevel level : inventory.levels(new StockQuery(variants))) {
            before.put(level.variantId() + level.warehouse(), level.onHand());
        }
        for (Counted each : counted) {
            Integer pieces = before.get(each.variant() + each.warehouse());
            adjust(each, pieces == null ? 0 : pieces, pieces == null, work);
        }
    }

    private static Counted counted(Cells row, UUID variant, Work work, Set<String> known) {
        List<String> usual = work.target().market().warehouses();
        String warehouse =
                row.values().getOrDefault("warehouse", usual.isEmpty() ? "" : usual.getFirst());
        if (!known.contains(warehouse)) {
            throw new BadCell("warehouse", "unknown_warehouse", warehouse);
        }
        Integer pieces = CellReading.whole(row, "on_hand");
        if (pieces == null || pieces < 0) {
            throw new BadCell("on_hand", "stock_invalid", row.values().getOrDefault("on_hand", ""));
        }
        return new Counted(row, variant, warehouse, pieces);
    }

    private void adjust(Counted each, int before, boolean fresh, Work work) {
        int delta = each.pieces() - before;
        Outcome outcome =
                delta == 0 ? Outcome.UNCHANGED : fresh ? Outcome.IMPORTED : Outcome.UPDATED;
        try {
            if (delta != 0 && !work.isTrial()) {
                inventory.adjust(
                        new AdjustStock(
                                Ids.derived(
                                        work.target().run(),
                                        each.row().line() + "/" + before + "/" + each.pieces()),
                                each.variant(),
                                each.warehouse(),
                                delta,
                                COUNTED,
                                work.target().actor()));
            }
            work.would(
                    new Change(
                            each.row().line(),
                            each.row().values().getOrDefault("sku", ""),
                            outcome,
                            List.of(
                                    new Change.Difference(
                                            "on_hand[" + each.warehouse() + "]",
                                            String.valueOf(before),
                                            String.valueOf(each.pieces())))));
        } catch (Refusal refusal) {
            work.refuse(
                    new FeedRow.Bad(
                            each.row().line(),
                            "on_hand",
                            refusal.code(),
                            String.valueOf(each.pieces())));
        }
    }
}
