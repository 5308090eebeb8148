package io.entrepot.inventory.internal;

import io.entrepot.inventory.HoldStock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The holds. A hold's row is locked before any stock row, and time is the database's. */
@Repository
class Holds {
    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the new hold expires; empty when there is one of this id. */
    Optional<Instant> insert(HoldStock command) {
        return jdbc.sql(
                        """
                        insert into inventory.hold (id, owner_id, state, expires_at)
                        values (?, ?, 'HELD', now() + make_interval(secs => ?))
                        on conflict (id) do nothing
                        returning expires_at
                        """)
                .params(command.holdId(), command.ownerId(), command.ttlSeconds())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void insertLines(HoldStock command) {
        for (HoldStock.Line line : command.lines()) {
            jdbc.sql(
                            """
                            insert into inventory.hold_line
                                (hold_id, variant_id, warehouse, quantity)
                            values (?, ?, ?, ?)
                            """)
                    .params(command.holdId(), line.variantId(), line.warehouse(), line.quantity())
                    .update();
        }
    }

    List<HoldStock.Line> lines(UUID holdId) {
        return jdbc.sql(
                        """
                        select variant_id, warehouse, quantity from inventory.hold_line
                        where hold_id = ? order by variant_id, warehouse
                        """)
                .param(holdId)
                .query(
                        (row, at) ->
                                new HoldStock.Line(
                                        row.getObject("variant_id", UUID.class),
                                        row.getString("warehouse"),
                                        row.getInt("quantity")))
                .list();
    }

    Optional<Hold> lock(UUID id) {
        return jdbc.sql(
                        """
                        select id, state, expires_at, expires_at <= now() as overdue, order_id,
                               shipment_id
                        from inventory.hold where id = ? for update
                        """)
                .param(id)
                .query(Holds::read)
                .optional();
    }

    /**
     * Overdue holds, those on some variants only when any are named; locked in the order of ids.
     */
    List<UUID> lockOverdue(Collection<UUID> variantIds, int limit) {
        return jdbc.sql(
                        """
                        select id from inventory.hold h
                        where state = 'HELD' and expires_at <= now()
                          and (cardinality(cast(:variants as uuid[])) = 0 or exists (
                                select from inventory.hold_line l
                                where l.hold_id = h.id
                                  and l.variant_id = any(cast(:variants as uuid[]))))
                        order by id
                        limit :limit
                        for update of h
                        """)
                .param("variants", StockRows.texts(variantIds))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    Instant renew(UUID id, int ttlSeconds) {
        return jdbc.sql(
                        """
                        update inventory.hold
                        set state = 'HELD', expires_at = now() + make_interval(secs => ?),
                            reason = null, changed_at = now()
                        where id = ? returning expires_at
                        """)
                .params(ttlSeconds, id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** A wish that ends clearly later moves the end of a hold; any other leaves it as it is. */
    Instant lengthen(UUID id, int ttlSeconds) {
        return jdbc.sql(
                        """
                        update inventory.hold
                        set expires_at = case
                            when expires_at < now() + make_interval(secs => :ttl - 60)
                            then now() + make_interval(secs => :ttl) else expires_at end
                        where id = :id returning expires_at
                        """)
                .param("ttl", ttlSeconds)
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    void confirm(UUID id, UUID orderId) {
        jdbc.sql(
                        """
                        update inventory.hold
                        set state = 'CONFIRMED', order_id = ?, reason = null, changed_at = now()
                        where id = ?
                        """)
                .params(orderId, id)
                .update();
    }

    void ship(UUID id, UUID shipmentId) {
        jdbc.sql(
                        """
                        update inventory.hold
                        set state = 'SHIPPED', shipment_id = ?, changed_at = now() where id = ?
                        """)
                .params(shipmentId, id)
                .update();
    }

    void end(UUID id, HoldState state, String reason) {
        jdbc.sql(
                        """
                        update inventory.hold
                        set state = ?, reason = ?, changed_at = now() where id = ?
                        """)
                .params(state.name(), reason, id)
                .update();
    }

    private static Hold read(ResultSet row, int at) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                HoldState.valueOf(row.getString("state")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getObject("order_id", UUID.class),
                row.getObject("shipment_id", UUID.class));
    }
}
