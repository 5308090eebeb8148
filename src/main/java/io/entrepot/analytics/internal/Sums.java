package io.entrepot.analytics.internal;

import io.entrepot.platform.list.Where;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the sums of some days. */
@Repository
class Sums {
    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which days, and which market if only one is meant. */
    record Span(LocalDate from, LocalDate to, @Nullable String market) {
        Where where() {
            return new Where().and("day between ? and ?", from, to).equal("market", market);
        }
    }

    /** The sums of one day in one country and currency. */
    record Row(
            LocalDate day,
            String country,
            String currency,
            long orders,
            long kept,
            long cancelled,
            long refunded,
            long revenueMinor,
            long dispatched,
            long shipSeconds) {}

    /** What one product brought in one currency. */
    record ProductRow(
            UUID productId,
            String slug,
            String name,
            String currency,
            long quantity,
            long revenueMinor) {}

    /** How many parcels left on a day. */
    record Left(LocalDate day, long dispatched) {}

    List<Row> days(Span span) {
        Where where = span.where();
        return jdbc.sql(
                        """
                        select day, country, currency, sum(orders), sum(kept), sum(cancelled),
                               sum(refunded), sum(revenue_minor), sum(dispatched), sum(ship_seconds)
                        from analytics.day_fact where %s
                        group by day, country, currency
                        """
                                .formatted(where.sql()))
                .params(where.values())
                .query(
                        (row, number) ->
                                new Row(
                                        row.getObject(1, LocalDate.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        row.getLong(9),
                                        row.getLong(10)))
                .list();
    }

    List<Left> dispatched(Span span) {
        Where where = span.where();
        return jdbc.sql(
                        """
                        select day, sum(dispatched) from analytics.dispatch_fact where %s
                        group by day
                        """
                                .formatted(where.sql()))
                .params(where.values())
                .query((row, number) -> new Left(row.getObject(1, LocalDate.class), row.getLong(2)))
                .list();
    }

    List<ProductRow> products(Span span) {
        Where where = span.where();
        return jdbc.sql(
                        """
                        select product_id, max(slug), max(name), currency, sum(quantity),
                               sum(revenue_minor)
                        from analytics.product_day_fact where %s
                        group by product_id, currency having sum(quantity) > 0
                        """
                                .formatted(where.sql()))
                .params(where.values())
                .query(
                        (row, number) ->
                                new ProductRow(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        row.getLong(6)))
                .list();
    }
}
