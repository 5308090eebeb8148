package io.entrepot.inventory.web;

import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.MovementPage;
import io.entrepot.inventory.MovementsQuery;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.inventory.StockPage;
import io.entrepot.inventory.StockRow;
import io.entrepot.kernel.Permission;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.CsvFile;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.web.By;
import io.entrepot.platform.web.Needs;
import io.entrepot.platform.web.StaffNames;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stock as a list to work through, and the movements behind a figure. */
@RestController
@RequestMapping("/api/v1/console/stock")
class ConsoleStockList {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final int PART = 500;
    private static final int LONGEST_TEXT = 200;
    private static final CsvFile<StockRow> FILE =
            new CsvFile<>(
                    "stock",
                    List.of("sku", "name", "warehouse", "on_hand", "reserved", "available"),
                    row ->
                            List.of(
                                    row.sku(),
                                    row.name(),
                                    row.warehouse(),
                                    row.onHand(),
                                    row.reserved(),
                                    row.available()));

    private final InventoryApi inventory;
    private final StaffNames names;

    ConsoleStockList(InventoryApi inventory, StaffNames names) {
        this.inventory = inventory;
        this.names = names;
    }

    /** Filters as they come in the URL. */
    record ListRequest(
            @Nullable String text,
            @Nullable String warehouse,
            @Nullable Boolean lowStock,
            @Nullable Boolean empty,
            @Nullable Integer atMost,
            @Nullable String sort,
            @Nullable String after,
            @Nullable Integer limit) {
        StockListQuery query() {
            return part(after, limit == null ? PAGE : Math.clamp(limit, 1, LARGEST_PAGE));
        }

        StockListQuery part(@Nullable String key, int size) {
            if (text != null && text.length() > LONGEST_TEXT) {
                throw Refusal.invalid("text_too_long", "At most 200 characters");
            }
            boolean none = Boolean.TRUE.equals(empty);
            return new StockListQuery(
                    text,
                    warehouse == null || warehouse.isBlank() ? null : warehouse,
                    none || Boolean.TRUE.equals(lowStock),
                    none ? 0 : few(),
                    sort,
                    key,
                    size);
        }

        int few() {
            return atMost == null ? StockListQuery.FEW : atMost;
        }
    }

    /** A page of the list; {@code next} is the {@code after} of the following one. */
    record Page(List<Row> items, @Nullable String next, @Nullable Total total) {}

    /** A line of the list. */
    record Row(
            UUID variantId,
            String sku,
            String name,
            String warehouse,
            int onHand,
            int reserved,
            int available,
            boolean low) {}

    /** A page of movements. */
    record Movements(List<Movement> items, @Nullable String next) {}

    /** Why a figure changed. */
    record Movement(
            UUID id,
            String warehouse,
            String kind,
            int onHandDelta,
            int reservedDelta,
            String reason,
            Instant at,
            @Nullable By by) {}

    @GetMapping
    @Needs(Permission.STOCK_READ)
    Page list(ListRequest request) {
        StockPage page = inventory.list(request.query());
        return new Page(
                page.rows().stream().map(row -> row(row, request.few())).toList(),
                page.next(),
                page.total());
    }

    private static Row row(StockRow row, int few) {
        return new Row(
                row.variantId(),
                row.sku(),
                row.name(),
                row.warehouse(),
                row.onHand(),
                row.reserved(),
                row.available(),
                row.available() <= few);
    }

    @GetMapping("/export.csv")
    @Needs(Permission.STOCK_READ)
    void export(ListRequest request, HttpServletResponse response) {
        FILE.write(
                response,
                key -> {
                    StockPage page = inventory.list(request.part(key, PART));
                    return new CsvFile.Part<>(page.rows(), page.next());
                });
    }

    @GetMapping("/{variantId}/movements")
    @Needs(Permission.STOCK_READ)
    Movements movements(
            @PathVariable UUID variantId,
            @RequestParam(required = false) @Nullable String warehouse,
            @RequestParam(required = false) @Nullable String after) {
        MovementPage page =
                inventory.movements(new MovementsQuery(variantId, warehouse, after, PAGE));
        Map<String, By> people =
                names.by(page.rows().stream().map(MovementPage.Row::actor).toList());
        return new Movements(
                page.rows().stream()
                        .map(
                                row ->
                                        new Movement(
                                                row.id(),
                                                row.warehouse(),
                                                row.kind(),
                                                row.onHandDelta(),
                                                row.reservedDelta(),
                                                row.reason(),
                                                row.at(),
                                                people.get(row.actor())))
                        .toList(),
                page.next());
    }
}
