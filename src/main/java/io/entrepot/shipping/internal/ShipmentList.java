package io.entrepot.shipping.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;
import io.entrepot.shipping.ShipmentListQuery;
import io.entrepot.shipping.ShipmentPage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists parcels for staff: filtered, by the time of their booking, by key. */
@Repository
class ShipmentList {
    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 200;
    private static final String TABLE = "shipping.shipment";
    private static final String STUCK =
            "state in ('BOOKED', 'HANDED_OVER', 'IN_TRANSIT')"
                    + " and coalesce(last_event_at, booked_at) < now() - interval '7 days'";

    private final JdbcClient jdbc;

    ShipmentList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ShipmentPage page(ShipmentListQuery query) {
        Where where = where(query);
        Total total = query.after() == null ? Total.of(jdbc, TABLE, where) : null;
        boolean oldest = oldest(query.sort());
        if (query.after() != null) {
            where.and(
                    "(booked_at, id) %s (select booked_at, id from shipping.shipment where id = ?)"
                            .formatted(oldest ? ">" : "<"),
                    key(query.after()));
        }
        int limit = Math.clamp(query.limit(), 1, MOST);
        String order = oldest ? "booked_at, id" : "booked_at desc, id desc";
        List<ShipmentPage.Row> rows =
                jdbc.sql(
                                JdbcShipments.SELECT_WITH.formatted(STUCK)
                                        + " where %s order by %s limit ?"
                                                .formatted(where.sql(), order))
                        .params(where.values())
                        .param(limit)
                        .query((row, number) -> row(row))
                        .list();
        String next = rows.size() < limit ? null : rows.getLast().shipment().id().toString();
        return new ShipmentPage(rows, next, total);
    }

    private static Where where(ShipmentListQuery query) {
        Where where =
                new Where()
                        .equal("order_id", query.orderId())
                        .oneOf("state", query.state())
                        .oneOf("carrier", query.carrier())
                        .oneOf("service", query.service())
                        .oneOf("addressee ->> 'country'", query.country())
                        .oneOf("warehouse", query.warehouse())
                        .days("booked_at", query.from(), query.to());
        if (!query.trouble().isEmpty()) {
            where.and(
                    query.trouble().stream()
                            .map(ShipmentList::condition)
                            .collect(Collectors.joining(") or (", "(", ")")));
        }
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip().toUpperCase(Locale.ROOT);
            if (text.length() > LONGEST_TEXT) {
                throw Refusal.invalid("text_too_long", "At most 200 characters");
            }
            where.and(
                    "waybill like ? or order_number like ?",
                    Where.beginning(text),
                    Where.beginning(text));
        }
        return where;
    }

    private static String condition(ShipmentListQuery.Trouble trouble) {
        return switch (trouble) {
            case STUCK -> STUCK;
            case FAILED ->
                    "last_status in ('DELIVERY_FAILED', 'EXCEPTION') and state = 'IN_TRANSIT'";
            case HELD -> "last_status = 'CUSTOMS_HELD' and state = 'IN_TRANSIT'";
        };
    }

    private static boolean oldest(@Nullable String sort) {
        return switch (sort == null ? "" : sort) {
            case "", "-booked" -> false;
            case "booked" -> true;
            default -> throw Refusal.invalid("bad_sort", "Parcels are not sorted by that.");
        };
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("bad_page_key", "This is no key of the list.");
        }
    }

    private static ShipmentPage.Row row(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last_event_at", OffsetDateTime.class);
        return new ShipmentPage.Row(
                JdbcShipments.read(row),
                last == null ? null : last.toInstant(),
                row.getBoolean("stuck"));
    }
}
