package io.entrepot.inventory.internal;

import io.entrepot.inventory.StockLevel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stock rows. Nothing reads one and then writes it: the condition is in the update. */
@Repository
class StockRows {
    private final JdbcClient jdbc;

    StockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes the row if what it promises is still covered afterwards; empty when it is not. */
    Optional<StockLevel> apply(Change change) {
        return jdbc.sql(
                        """
                        update inventory.stock
                        set on_hand = on_hand + :onHand, reserved = reserved + :reserved
                        where variant_id = :variant and warehouse = :warehouse
                          and reserved + :reserved >= 0
                          and on_hand + :onHand >= reserved + :reserved
                        returning variant_id, warehouse, on_hand, reserved
                        """)
                .param("variant", change.variantId())
                .param("warehouse", change.warehouse())
                .param("onHand", change.onHand())
                .param("reserved", change.reserved())
                .query(StockRows::read)
                .optional();
    }

    /** Makes the row when it is the first time that the warehouse hears of the variant. */
    void ensure(UUID variantId, String warehouse) {
        jdbc.sql(
                        """
                        insert into inventory.stock (variant_id, warehouse) values (?, ?)
                        on conflict do nothing
                        """)
                .params(variantId, warehouse)
                .update();
    }

    Optional<StockLevel> level(UUID variantId, String warehouse) {
        return jdbc.sql(
                        """
                        select variant_id, warehouse, on_hand, reserved from inventory.stock
                        where variant_id = ? and warehouse = ?
                        """)
                .params(variantId, warehouse)
                .query(StockRows::read)
                .optional();
    }

    List<StockLevel> levels(Collection<UUID> variantIds) {
        return jdbc.sql(
                        """
                        select variant_id, warehouse, on_hand, reserved from inventory.stock
                        where variant_id = any(cast(? as uuid[]))
                        order by variant_id, warehouse
                        """)
                .param(texts(variantIds))
                .query(StockRows::read)
                .list();
    }

    static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    static StockLevel read(ResultSet row, int at) throws SQLException {
        return new StockLevel(
                row.getObject("variant_id", UUID.class),
                row.getString("warehouse"),
                row.getInt("on_hand"),
                row.getInt("reserved"));
    }
}
