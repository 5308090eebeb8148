package io.entrepot.inventory.internal;

import io.entrepot.inventory.MovementPage;
import io.entrepot.inventory.MovementsQuery;
import io.entrepot.inventory.StockLevel;
import io.entrepot.inventory.StockListQuery;
import io.entrepot.inventory.StockPage;
import io.entrepot.inventory.StockRow;
import io.entrepot.inventory.spi.VariantNames;
import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Stock as staff page through it, with the names that a module above may know. */
@Component
class StockPages {
    private static final int PAGE_LIMIT = 500;
    private static final String TABLE = "inventory.stock";
    private static final VariantNames.Name NAMELESS = new VariantNames.Name("", "");

    private final JdbcClient jdbc;
    private final ObjectProvider<VariantNames> names;

    StockPages(JdbcClient jdbc, ObjectProvider<VariantNames> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    StockPage list(StockListQuery query) {
        StockSort sort = StockSort.of(query.sort());
        VariantNames known = names.getIfAvailable();
        Where where = where(query, known);
        Total total = query.after() == null ? Total.of(jdbc, TABLE, where) : null;
        if (query.after() != null) {
            sort.behind(where, query.after());
        }
        int limit = Math.clamp(query.limit(), 1, PAGE_LIMIT);
        List<StockLevel> levels =
                jdbc.sql(
                                """
                                select variant_id, warehouse, on_hand, reserved from %s
                                where %s order by %s limit ?
                                """
                                        .formatted(TABLE, where.sql(), sort.by()))
                        .params(where.values())
                        .param(limit)
                        .query(StockRows::read)
                        .list();
        return new StockPage(
                named(levels, known),
                levels.size() < limit ? null : StockSort.key(levels.getLast()),
                total);
    }

    /** The text matches the variants that it means, and those whose id starts with it. */
    private static Where where(StockListQuery query, @Nullable VariantNames known) {
        Where where = new Where().equal("warehouse", query.warehouse());
        if (query.low()) {
            where.and("on_hand - reserved <= ?", query.atMost());
        }
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip();
            List<UUID> meant = known == null ? List.of() : known.meant(text);
            where.and(
                    "variant_id = any (cast(? as uuid[])) or starts_with(variant_id::text, ?)",
                    StockRows.texts(meant),
                    text.toLowerCase(Locale.ROOT));
        }
        return where;
    }

    private static List<StockRow> named(List<StockLevel> levels, @Nullable VariantNames known) {
        Map<UUID, VariantNames.Name> called =
                known == null || levels.isEmpty()
                        ? Map.of()
                        : known.names(
                                levels.stream().map(StockLevel::variantId).distinct().toList());
        return levels.stream()
                .map(level -> row(level, called.getOrDefault(level.variantId(), NAMELESS)))
                .toList();
    }

    private static StockRow row(StockLevel level, VariantNames.Name name) {
        return new StockRow(
                level.variantId(),
                name.sku(),
                name.name(),
                level.warehouse(),
                level.onHand(),
                level.reserved());
    }

    MovementPage movements(MovementsQuery query) {
        Where where =
                new Where()
                        .equal("variant_id", query.variantId())
                        .equal("warehouse", query.warehouse());
        if (query.after() != null) {
            where.and(
                    "(at, id) < (select at, id from inventory.movement where id = ?)",
                    key(query.after()));
        }
        int limit = Math.clamp(query.limit(), 1, PAGE_LIMIT);
        List<MovementPage.Row> rows =
                jdbc.sql(
                                """
                                select id, warehouse, kind, on_hand_delta, reserved_delta,
                                       reason, at, actor
                                from inventory.movement where %s order by at desc, id desc limit ?
                                """
                                        .formatted(where.sql()))
                        .params(where.values())
                        .param(limit)
                        .query(
                                (row, number) ->
                                        new MovementPage.Row(
                                                row.getObject(1, UUID.class),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getInt(4),
                                                row.getInt(5),
                                                row.getString(6),
                                                row.getObject(7, OffsetDateTime.class).toInstant(),
                                                row.getString(8)))
                        .list();
        return new MovementPage(rows, rows.size() < limit ? null : rows.getLast().id().toString());
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }
}
