package io.entrepot.inventory.internal;

import io.entrepot.inventory.AdjustStock;
import io.entrepot.inventory.HoldResult;
import io.entrepot.inventory.HoldStock;
import io.entrepot.inventory.InventoryApi;
import io.entrepot.inventory.SaveWarehouse;
import io.entrepot.inventory.StockChanged;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockQuery;
import io.entrepot.inventory.Warehouse;
import io.entrepot.inventory.spi.VariantNames;
import io.entrepot.kernel.Actor;
import io.entrepot.kernel.DomainEvent;
import io.entrepot.kernel.Ids;
import io.entrepot.platform.TestPostgres;
import io.entrepot.platform.event.EventLog;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An inventory with two warehouses in a database of its own, and what it told. */
record Stockroom(
        InventoryApi inventory,
        OverdueHolds overdue,
        JdbcClient jdbc,
        List<StockChanged> told,
        List<String> audited) {
    static final String SZX = "SZX";
    static final String WAW = "WAW";

    static Stockroom empty() {
        TestPostgres.TestDatabase database = TestPostgres.migrated("inventory");
        JdbcClient jdbc = database.jdbc();
        List<StockChanged> told = new CopyOnWriteArrayList<>();
        StockRows rows = new StockRows(jdbc);
        Movements movements = new Movements(jdbc);
        Holds holds = new Holds(jdbc);
        Warehouses warehouses = new Warehouses(jdbc);
        StockMoves moves = new StockMoves(rows, movements, news(jdbc, told));
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        TestingAudit audit = new TestingAudit();
        OverdueHolds overdue = new OverdueHolds(holds, moves, transaction);
        InventoryApi inventory =
                new InventoryService(
                        warehouses,
                        rows,
                        new HoldKeeping(holds, moves),
                        new StockAdjusting(warehouses, rows, movements, moves, audit),
                        overdue,
                        new StockPages(jdbc, names()),
                        transaction);
        for (String code : List.of(SZX, WAW)) {
            inventory.saveWarehouse(
                    new SaveWarehouse(
                            new Warehouse(code, code, Warehouse.Kind.OWN, "CN", code),
                            Actor.SYSTEM));
        }
        return new Stockroom(inventory, overdue, jdbc, told, audit.lines());
    }

    /** Nobody here knows the catalogue but for one name. */
    private static ObjectProvider<VariantNames> names() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("names", new TestingNames());
        return beans.getBeanProvider(VariantNames.class);
    }

    private static AvailabilityNews news(JdbcClient jdbc, List<StockChanged> told) {
        EventLog afterCommit =
                event -> {
                    TransactionSynchronizationManager.registerSynchronization(
                            new TransactionSynchronization() {
                                @Override
                                public void afterCommit() {
                                    told.add(changed(event));
                                }
                            });
                    return Ids.next();
                };
        return new AvailabilityNews(jdbc, afterCommit);
    }

    private static StockChanged changed(DomainEvent event) {
        return (StockChanged) event;
    }

    /** A variant with so many pieces in Shenzhen. */
    UUID stocked(int pieces) {
        UUID variant = Ids.next();
        receive(variant, SZX, pieces);
        return variant;
    }

    StockLevel receive(UUID variant, String warehouse, int pieces) {
        return inventory.adjust(
                new AdjustStock(Ids.next(), variant, warehouse, pieces, "receipt", Actor.SYSTEM));
    }

    HoldResult hold(UUID id, UUID variant, int pieces) {
        return hold(id, variant, pieces, 600);
    }

    HoldResult hold(UUID id, UUID variant, int pieces, int seconds) {
        return inventory.hold(new HoldStock(id, id, List.of(line(variant, pieces)), seconds));
    }

    static HoldStock.Line line(UUID variant, int pieces) {
        return new HoldStock.Line(variant, SZX, pieces);
    }

    /** As if the hold's time had run out by the clock of the database. */
    void overdue(UUID hold) {
        jdbc.sql("update inventory.hold set expires_at = now() - interval '1 second' where id = ?")
                .param(hold)
                .update();
    }

    StockLevel level(UUID variant) {
        return inventory.levels(new StockQuery(List.of(variant))).getFirst();
    }
}
