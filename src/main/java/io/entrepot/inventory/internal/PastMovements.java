package io.entrepot.inventory.internal;

import io.entrepot.inventory.PastStock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Movements and holds with the times that they are said to have happened at. */
@Repository
class PastMovements {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PastMovements(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A movement to be written. */
    record Row(
            @Nullable UUID id,
            UUID variantId,
            String warehouse,
            int onHand,
            int reserved,
            @Nullable UUID holdId,
            Why why,
            Instant at) {
        static Row of(PastStock.Receipt receipt) {
            return new Row(
                    receipt.movementId(),
                    receipt.variantId(),
                    receipt.warehouse(),
                    receipt.delta(),
                    0,
                    null,
                    Why.system(Why.Kind.ADJUSTED, receipt.reason()),
                    receipt.at());
        }
    }

    /** Those that were not written before. */
    List<PastStock.Receipt> fresh(List<PastStock.Receipt> receipts) {
        Set<UUID> there =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        select id from inventory.movement
                                        where id = any (cast(? as uuid[]))
                                        """)
                                .param(
                                        StockRows.texts(
                                                receipts.stream()
                                                        .map(PastStock.Receipt::movementId)
                                                        .toList()))
                                .query(UUID.class)
                                .list());
        return receipts.stream().filter(each -> !there.contains(each.movementId())).toList();
    }

    /** False when the hold was written before. */
    boolean insert(PastStock.PastHold hold) {
        HoldState state =
                hold.shippedAt() != null
                        ? HoldState.SHIPPED
                        : hold.releasedAt() != null ? HoldState.RELEASED : HoldState.CONFIRMED;
        Instant changed =
                hold.shippedAt() != null
                        ? hold.shippedAt()
                        : hold.releasedAt() != null ? hold.releasedAt() : hold.heldAt();
        int inserted =
                jdbc.sql(
                                """
                                insert into inventory.hold
                                    (id, owner_id, state, expires_at, order_id, shipment_id, reason,
                                     created_at, changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                                """)
                        .params(
                                Arrays.asList(
                                        hold.holdId(),
                                        hold.orderId(),
                                        state.name(),
                                        utc(hold.heldAt().plusSeconds(1800)),
                                        hold.orderId(),
                                        hold.shippedAt() == null ? null : hold.shipmentId(),
                                        state == HoldState.RELEASED ? "order_cancelled" : null,
                                        utc(hold.heldAt()),
                                        utc(changed)))
                        .update();
        if (inserted == 1) {
            hold.lines()
                    .forEach(
                            line ->
                                    jdbc.sql(
                                                    """
                                                    insert into inventory.hold_line
                                                        (hold_id, variant_id, warehouse, quantity)
                                                    values (?, ?, ?, ?)
                                                    """)
                                            .params(
                                                    hold.holdId(),
                                                    line.variantId(),
                                                    line.warehouse(),
                                                    line.quantity())
                                            .update());
        }
        return inserted == 1;
    }

    void write(List<Row> movements) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Row row : movements) {
            values.add(
                    new @Nullable Object[] {
                        row.id(),
                        row.variantId(),
                        row.warehouse(),
                        row.why().kind().name(),
                        row.onHand(),
                        row.reserved(),
                        row.why().reason(),
                        row.holdId(),
                        row.why().actor(),
                        utc(row.at())
                    });
        }
        batches.batchUpdate(
                """
                insert into inventory.movement (id, variant_id, warehouse, kind, on_hand_delta,
                    reserved_delta, reason, hold_id, actor, at)
                values (coalesce(cast(? as uuid), uuidv7()), ?, ?, ?, ?, ?, ?, cast(? as uuid),
                    ?, ?)
                """,
                values);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
