package io.entrepot.catalog.internal;

import io.entrepot.catalog.ListingState;
import io.entrepot.catalog.ProductChanged;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.event.EventLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whoever changes a product locks its key first, and lets its version grow once in the end. */
@Component
final class ProductLock {
    private final JdbcClient jdbc;
    private final EventLog events;

    ProductLock(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    Standing take(UUID id) {
        return jdbc.sql(
                        """
                        select k.id, k.top_category, k.slug, p.state, p.why_not_sellable,
                            p.findings, p.reviewed, p.hs_code, p.version
                        from catalog.product_key k
                        join catalog.product p on p.top_category = k.top_category and p.id = k.id
                        where k.id = ? for update of k
                        """)
                .param(id)
                .query(ProductLock::standing)
                .optional()
                .orElseThrow(() -> Refusal.notFound("product"));
    }

    /** The next version, told to everybody. */
    void grew(Standing before) {
        jdbc.sql(
                        """
                        update catalog.product set version = version + 1, changed_at = now()
                        where top_category = ? and id = ?
                        """)
                .params(before.topCategory(), before.id())
                .update();
        events.append(new ProductChanged(before.id(), before.version() + 1));
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("top_category", UUID.class),
                row.getString("slug"),
                ListingState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("why_not_sellable").getArray()),
                Set.of((String[]) row.getArray("findings").getArray()),
                row.getBoolean("reviewed"),
                row.getString("hs_code"),
                row.getLong("version"));
    }
}
