package io.entrepot.inventory.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.Warehouse;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.audit.AuditTrail;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/** Receipts and corrections, and the places for them, inside the caller's transaction. */
@Component
class StockAdjusting {
    private final Warehouses warehouses;
    private final StockRows rows;
    private final Movements movements;
    private final StockMoves moves;
    private final AuditTrail audit;

    StockAdjusting(
            Warehouses warehouses,
            StockRows rows,
            Movements movements,
            StockMoves moves,
            AuditTrail audit) {
        this.warehouses = warehouses;
        this.rows = rows;
        this.movements = movements;
        this.moves = moves;
        this.audit = audit;
    }

    /** Writes a warehouse as it is to be. */
    void setUp(SaveWarehouse command) {
        Warehouse warehouse = command.warehouse();
        if (warehouses.save(warehouse)) {
            audit.write(
                    command.actor(),
                    "warehouse.saved",
                    "warehouse:" + warehouse.code(),
                    Map.of("name", warehouse.name(), "country", warehouse.country()));
        }
    }

    /** The level afterwards; empty when fewer pieces are free than should go. */
    Optional<StockLevel> adjust(AdjustStock command) {
        if (!warehouses.exists(command.warehouse())) {
            throw Refusal.notFound("warehouse");
        }
        Change change =
                new Change(command.variantId(), command.warehouse(), command.delta(), 0, null);
        rows.ensure(command.variantId(), command.warehouse());
        Why why = new Why(Why.Kind.ADJUSTED, command.reason(), command.actor().toString());
        if (movements.insert(command.movementId(), change, why)) {
            audit.write(
                    command.actor(),
                    "stock.adjust",
                    "variant:" + command.variantId(),
                    Map.of(
                            "warehouse", command.warehouse(),
                            "delta", command.delta(),
                            "reason", command.reason()));
            return moves.follow(change);
        }
        if (!movements.was(command.movementId(), change)) {
            throw Refusal.conflict(
                    "movement_differs", "The movement was written before with other content.");
        }
        return rows.level(command.variantId(), command.warehouse());
    }
}
