package io.entrepot.inventory.internal;

import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.InventoryPastApi;
import io.entrepot.inventory.PastStock;
import io.entrepot.inventory.StockLevel;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.past.PastPermit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes stock that a demo moved in its past: every movement with its time, and the rows of stock
 * by their sum, so that stock stays the sum of its movements.
 */
@Service
class StockPast implements InventoryPastApi {
    private record Shelf(UUID variantId, String warehouse) {}

    private final PastMovements past;
    private final StockRows rows;
    private final AvailabilityNews news;
    private final PastPermit permit;
    private final TransactionOperations transaction;

    StockPast(
            PastMovements past,
            StockRows rows,
            AvailabilityNews news,
            PastPermit permit,
            TransactionOperations transaction) {
        this.past = past;
        this.rows = rows;
        this.news = news;
        this.permit = permit;
        this.transaction = transaction;
    }

    @Override
    public void pastStock(PastStock command) {
        permit.require();
        transaction.executeWithoutResult(status -> writeAll(command));
    }

    private void writeAll(PastStock command) {
        List<PastMovements.Row> movements = new ArrayList<>();
        for (PastStock.Receipt receipt : past.fresh(command.receipts())) {
            movements.add(PastMovements.Row.of(receipt));
        }
        for (PastStock.PastHold hold : command.holds()) {
            if (past.insert(hold)) {
                hold.lines().forEach(line -> movements.addAll(of(hold, line)));
            }
        }
        Map<Shelf, int[]> sums = new HashMap<>();
        for (PastMovements.Row row : movements) {
            int[] sum =
                    sums.computeIfAbsent(
                            new Shelf(row.variantId(), row.warehouse()), shelf -> new int[2]);
            sum[0] += row.onHand();
            sum[1] += row.reserved();
        }
        List<Change> changes =
                sums.entrySet().stream()
                        .map(
                                entry ->
                                        new Change(
                                                entry.getKey().variantId(),
                                                entry.getKey().warehouse(),
                                                entry.getValue()[0],
                                                entry.getValue()[1],
                                                null))
                        .sorted(Change.LOCK_ORDER)
                        .toList();
        List<StockLevel> levels = changes.stream().map(this::apply).toList();
        past.write(movements);
        news.tell(changes, levels);
    }

    private StockLevel apply(Change change) {
        rows.ensure(change.variantId(), change.warehouse());
        return rows.apply(change)
                .orElseThrow(
                        () ->
                                Refusal.conflict(
                                        "stock_promised", "The past took more than there was."));
    }

    private static List<PastMovements.Row> of(PastStock.PastHold hold, HoldStock.Line line) {
        List<PastMovements.Row> rows = new ArrayList<>();
        rows.add(row(hold, line, Why.system(Why.Kind.HELD, "hold"), hold.heldAt()));
        if (hold.shippedAt() != null) {
            rows.add(row(hold, line, Why.system(Why.Kind.SHIPPED, "shipment"), hold.shippedAt()));
        } else if (hold.releasedAt() != null) {
            rows.add(
                    row(
                            hold,
                            line,
                            Why.system(Why.Kind.RELEASED, "order_cancelled"),
                            hold.releasedAt()));
        }
        return rows;
    }

    private static PastMovements.Row row(
            PastStock.PastHold hold, HoldStock.Line line, Why why, Instant at) {
        int sign = why.kind() == Why.Kind.HELD ? 1 : -1;
        return new PastMovements.Row(
                null,
                line.variantId(),
                line.warehouse(),
                why.kind() == Why.Kind.SHIPPED ? -line.quantity() : 0,
                sign * line.quantity(),
                hold.holdId(),
                why,
                at);
    }
}
