package io.entrepot.inventory.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.ConfirmHold;
import io.entrepot.inventory.ConfirmResult;
import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.MovementPage;
import io.entrepot.inventory.MovementsQuery;
import io.entrepot.inventory.ReleaseHold;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.ShipHold;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.inventory.StockPage;
import io.entrepot.inventory.StockQuery;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where a command becomes a transaction. One that falls short is rolled back whole; then overdue
 * holds on the same variants give their pieces back, and if there were any it is tried once more.
 */
@Service
class InventoryService implements InventoryApi {
    private final Warehouses warehouses;
    private final StockRows rows;
    private final HoldKeeping keeping;
    private final StockAdjusting adjusting;
    private final OverdueHolds overdue;
    private final StockPages pages;
    private final TransactionTemplate transaction;

    InventoryService(
            Warehouses warehouses,
            StockRows rows,
            HoldKeeping keeping,
            StockAdjusting adjusting,
            OverdueHolds overdue,
            StockPages pages,
            TransactionTemplate transaction) {
        this.warehouses = warehouses;
        this.rows = rows;
        this.keeping = keeping;
        this.adjusting = adjusting;
        this.overdue = overdue;
        this.pages = pages;
        this.transaction = transaction;
    }

    @Override
    public List<Warehouse> warehouses() {
        return warehouses.all();
    }

    @Override
    public Warehouse saveWarehouse(SaveWarehouse command) {
        WarehouseRules.require(command.warehouse());
        transaction.executeWithoutResult(status -> adjusting.setUp(command));
        return command.warehouse();
    }

    @Override
    public List<StockLevel> levels(StockQuery query) {
        return rows.levels(query.variantIds());
    }

    @Override
    public StockPage list(StockListQuery query) {
        return pages.list(query);
    }

    @Override
    public MovementPage movements(MovementsQuery query) {
        return pages.movements(query);
    }

    @Override
    public HoldResult hold(HoldStock command) {
        HoldStock tidy = HoldChecks.tidy(command);
        return twice(
                () -> keeping.hold(tidy),
                HoldResult.OutOfStock.class::isInstance,
                () -> variants(tidy.lines()));
    }

    @Override
    public ConfirmResult confirm(ConfirmHold command) {
        return twice(
                () -> keeping.confirm(command),
                ConfirmResult.Lost.class::isInstance,
                () -> variants(keeping.lines(command.holdId())));
    }

    @Override
    public void release(ReleaseHold command) {
        transaction.executeWithoutResult(status -> keeping.release(command));
    }

    @Override
    public void ship(ShipHold command) {
        transaction.executeWithoutResult(status -> keeping.ship(command));
    }

    @Override
    public StockLevel adjust(AdjustStock command) {
        HoldChecks.check(command);
        return twice(
                        () -> adjusting.adjust(command),
                        Optional::isEmpty,
                        () -> List.of(command.variantId()))
                .orElseThrow(
                        () ->
                                Refusal.conflict(
                                        "stock_promised", "Fewer pieces are free than should go."));
    }

    private <T> T twice(
            Supplier<T> work, Predicate<T> fellShort, Supplier<Collection<UUID>> variants) {
        T first = once(work, fellShort);
        if (fellShort.test(first) && overdue.release(variants.get()) > 0) {
            return once(work, fellShort);
        }
        return first;
    }

    private <T> T once(Supplier<T> work, Predicate<T> fellShort) {
        T result =
                transaction.execute(
                        status -> {
                            T done = work.get();
                            if (fellShort.test(done)) {
                                status.setRollbackOnly();
                            }
                            return done;
                        });
        return Objects.requireNonNull(result);
    }

    private static List<UUID> variants(List<HoldStock.Line> lines) {
        return lines.stream().map(HoldStock.Line::variantId).distinct().toList();
    }
}
