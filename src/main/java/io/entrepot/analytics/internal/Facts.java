package io.entrepot.analytics.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts and their sums. Everything is called inside a transaction. */
@Repository
class Facts {
    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from this order's fact until the transaction ends, also while there is none. */
    void lock(UUID orderId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(? || '/fact', 0))")
                .param(orderId.toString())
                .query(Integer.class)
                .single();
    }

    Optional<OrderFact> find(UUID orderId) {
        List<OrderFact.Line> lines =
                jdbc.sql(
                                """
                                select product_id, slug, name, quantity, revenue_minor
                                from analytics.line_fact where order_id = ?
                                """)
                        .param(orderId)
                        .query(
                                (row, number) ->
                                        new OrderFact.Line(
                                                row.getObject(1, UUID.class),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getLong(4),
                                                row.getLong(5)))
                        .list();
        return jdbc.sql("select * from analytics.order_fact where order_id = ?")
                .param(orderId)
                .query(
                        (row, number) ->
                                new OrderFact(
                                        orderId,
                                        row.getLong("version"),
                                        row.getObject("day", LocalDate.class),
                                        row.getString("market"),
                                        row.getString("country"),
                                        row.getString("currency"),
                                        row.getInt("kept") == 1,
                                        row.getInt("cancelled") == 1,
                                        row.getInt("refunded") == 1,
                                        row.getLong("revenue_minor"),
                                        row.getLong("refund_minor"),
                                        row.getObject("dispatch_day", LocalDate.class),
                                        row.getLong("ship_seconds"),
                                        lines))
                .optional();
    }

    void forget(UUID orderId) {
        jdbc.sql("delete from analytics.order_fact where order_id = ?").param(orderId).update();
    }

    void forgetAll() {
        for (String table :
                List.of("order_fact", "day_fact", "product_day_fact", "dispatch_fact")) {
            jdbc.sql("delete from analytics." + table).update();
        }
    }

    void insert(OrderFact fact) {
        jdbc.sql(
                        """
                        insert into analytics.order_fact (order_id, version, day, market, country,
                            currency, kept, cancelled, refunded, revenue_minor, refund_minor,
                            dispatched, ship_seconds, dispatch_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Arrays.<@Nullable Object>asList(
                                fact.orderId(),
                                fact.version(),
                                fact.day(),
                                fact.market(),
                                fact.country(),
                                fact.currency(),
                                one(fact.kept()),
                                one(fact.cancelled()),
                                one(fact.refunded()),
                                fact.revenueMinor(),
                                fact.refundMinor(),
                                one(fact.dispatchDay() != null),
                                fact.shipSeconds(),
                                fact.dispatchDay()))
                .update();
        for (OrderFact.Line line : fact.lines()) {
            jdbc.sql("insert into analytics.line_fact values (?, ?, ?, ?, ?, ?)")
                    .params(
                            fact.orderId(),
                            line.productId(),
                            line.slug(),
                            line.name(),
                            line.quantity(),
                            line.revenueMinor())
                    .update();
        }
    }

    /** Adds a fact to the sums (sign 1), or takes it out of them (sign -1). */
    void count(OrderFact fact, int sign) {
        jdbc.sql(
                        """
                        insert into analytics.day_fact as d (day, market, country, currency, orders,
                            kept, cancelled, refunded, revenue_minor, refund_minor, dispatched,
                            ship_seconds)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (day, market, country, currency) do update set
                            orders = d.orders + excluded.orders,
                            kept = d.kept + excluded.kept,
                            cancelled = d.cancelled + excluded.cancelled,
                            refunded = d.refunded + excluded.refunded,
                            revenue_minor = d.revenue_minor + excluded.revenue_minor,
                            refund_minor = d.refund_minor + excluded.refund_minor,
                            dispatched = d.dispatched + excluded.dispatched,
                            ship_seconds = d.ship_seconds + excluded.ship_seconds
                        """)
                .params(
                        fact.day(),
                        fact.market(),
                        fact.country(),
                        fact.currency(),
                        sign,
                        sign * one(fact.kept()),
                        sign * one(fact.cancelled()),
                        sign * one(fact.refunded()),
                        sign * fact.revenueMinor(),
                        sign * fact.refundMinor(),
                        sign * one(fact.dispatchDay() != null),
                        sign * fact.shipSeconds())
                .update();
        if (fact.dispatchDay() != null) {
            jdbc.sql(
                            """
                            insert into analytics.dispatch_fact as d (day, market, dispatched)
                            values (?, ?, ?) on conflict (day, market) do update
                            set dispatched = d.dispatched + excluded.dispatched
                            """)
                    .params(fact.dispatchDay(), fact.market(), sign)
                    .update();
        }
        fact.lines().stream()
                .sorted(Comparator.comparing(OrderFact.Line::productId))
                .forEach(line -> count(fact, line, sign));
    }

    private void count(OrderFact fact, OrderFact.Line line, int sign) {
        jdbc.sql(
                        """
                        insert into analytics.product_day_fact as p (day, market, currency,
                            product_id, slug, name, quantity, revenue_minor)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (day, market, currency, product_id) do update set
                            slug = excluded.slug, name = excluded.name,
                            quantity = p.quantity + excluded.quantity,
                            revenue_minor = p.revenue_minor + excluded.revenue_minor
                        """)
                .params(
                        fact.day(),
                        fact.market(),
                        fact.currency(),
                        line.productId(),
                        line.slug(),
                        line.name(),
                        sign * line.quantity(),
                        sign * line.revenueMinor())
                .update();
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
