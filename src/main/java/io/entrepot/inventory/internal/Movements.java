package io.entrepot.inventory.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** The movements: written beside every change of a stock row, never changed. */
@Repository
class Movements {
    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Change> changes, Why why) {
        changes.forEach(change -> insert(null, change, why));
    }

    /** False when a movement of this id was written before. */
    boolean insert(@Nullable UUID id, Change change, Why why) {
        return jdbc.sql(
                                """
                                insert into inventory.movement
                                    (id, variant_id, warehouse, kind, on_hand_delta, reserved_delta,
                                     reason, hold_id, actor)
                                values (coalesce(cast(:id as uuid), uuidv7()), :variant, :warehouse,
                                        :kind, :onHand, :reserved, :reason, :hold, :actor)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("variant", change.variantId())
                        .param("warehouse", change.warehouse())
                        .param("kind", why.kind().name())
                        .param("onHand", change.onHand())
                        .param("reserved", change.reserved())
                        .param("reason", why.reason())
                        .param("hold", change.holdId())
                        .param("actor", why.actor())
                        .update()
                == 1;
    }

    /** Whether the movement of this id did just this. */
    boolean was(UUID id, Change change) {
        return jdbc.sql(
                        """
                        select exists (select from inventory.movement
                            where id = ? and variant_id = ? and warehouse = ? and on_hand_delta = ?
                              and reserved_delta = ?)
                        """)
                .params(
                        id,
                        change.variantId(),
                        change.warehouse(),
                        change.onHand(),
                        change.reserved())
                .query(Boolean.class)
                .single();
    }
}
