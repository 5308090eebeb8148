package io.entrepot.inventory;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The door to stock. Every command is idempotent by its own id. */
@HttpExchange("/doors/inventory")
public interface InventoryApi {
    @PostExchange("/warehouses")
    List<Warehouse> warehouses();

    @PostExchange("/saveWarehouse")
    Warehouse saveWarehouse(@RequestBody SaveWarehouse command);

    /** What is there of these variants, a row for each warehouse that ever had one. */
    @PostExchange("/levels")
    List<StockLevel> levels(@RequestBody StockQuery query);

    /** Levels as rows, for people to page through. */
    @PostExchange("/list")
    StockPage list(@RequestBody StockListQuery query);

    /** Why the stock of a variant is what it is. */
    @PostExchange("/movements")
    MovementPage movements(@RequestBody MovementsQuery query);

    /**
     * Takes the pieces out of what others can take, all lines or none, until the hold expires. The
     * same command again answers the same hold, longer if it is to end later by a minute or more,
     * or takes it anew when it expired; one that was released is refused as {@code hold_released}.
     */
    @PostExchange("/hold")
    HoldResult hold(@RequestBody HoldStock command);

    /**
     * Makes a hold lasting: it waits for dispatch instead of for its expiry. One that was released
     * is refused as {@code hold_released}.
     */
    @PostExchange("/confirm")
    ConfirmResult confirm(@RequestBody ConfirmHold command);

    /** Gives the pieces back; a hold that is gone already is no error. */
    @PostExchange("/release")
    void release(@RequestBody ReleaseHold command);

    /** The pieces of a confirmed hold leave the building. */
    @PostExchange("/ship")
    void ship(@RequestBody ShipHold command);

    /** Receipts, corrections and damage, as one movement. */
    @PostExchange("/adjust")
    StockLevel adjust(@RequestBody AdjustStock command);
}
