package io.entrepot.inventory.internal;

import io.entrepot.inventory.StockChanged;
import io.entrepot.inventory.StockLevel;
import io.entrepot.platform.event.EventLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Tells when a variant sells out or comes back, over all warehouses. Two transactions that each
 * empty one warehouse can't see each other's change; the lock taken here lets the second one wait
 * and see.
 */
@Component
class AvailabilityNews {
    private final JdbcClient jdbc;
    private final EventLog events;

    AvailabilityNews(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** After the last change of stock in this transaction: the levels are those of the changes. */
    void tell(List<Change> changes, List<StockLevel> levels) {
        var added = new TreeMap<UUID, Integer>();
        var crossed = new TreeSet<UUID>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            added.merge(change.variantId(), change.available(), Integer::sum);
            int now = levels.get(i).available();
            if ((now > 0) != (now - change.available() > 0)) {
                crossed.add(change.variantId());
            }
        }
        for (UUID variant : crossed) {
            int now = availableEverywhere(variant);
            if ((now > 0) != (now - added.getOrDefault(variant, 0) > 0)) {
                events.append(new StockChanged(variant, now > 0));
            }
        }
    }

    private int availableEverywhere(UUID variant) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(? || '/stock', 0))")
                .param(variant.toString())
                .query(Integer.class)
                .single();
        return jdbc.sql(
                        """
                        select coalesce(sum(on_hand - reserved), 0)::integer from inventory.stock
                        where variant_id = ?
                        """)
                .param(variant)
                .query(Integer.class)
                .single();
    }
}
