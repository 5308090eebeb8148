package io.entrepot.order.internal;

import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.Attention;
import io.entrepot.order.AttentionCount;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderFilter;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrderRow;
import io.entrepot.order.OrdersQuery;
import io.entrepot.order.PayState;
import io.entrepot.order.ReturnState;
import io.entrepot.platform.list.Total;
import io.entrepot.platform.list.Where;
import io.entrepot.platform.mail.MailOutbox;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Lists orders for staff: filtered, sorted, by key. */
@Repository
class OrderList {
    private static final int MOST = 500;
    private static final String TABLE = "orders.sales_order o";

    private final JdbcClient jdbc;
    private final MailOutbox mails;

    OrderList(JdbcClient jdbc, MailOutbox mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    OrderPage page(OrdersQuery query) {
        OrderSort sort = OrderSort.of(query.sort());
        List<String> failed = mails.failedReferences();
        Where where = where(query.filter(), failed);
        Total total = query.after() == null ? Total.of(jdbc, TABLE, where) : null;
        if (query.after() != null) {
            sort.behind(where, query.after());
        }
        int limit = Math.clamp(query.limit(), 1, MOST);
        List<OrderRow> rows = rows(where, sort, limit, new HashSet<>(failed));
        String next = rows.size() < limit ? null : sort.key(rows.getLast());
        return new OrderPage(rows, next, total);
    }

    /** The pieces are summed for the rows of the page only, after they were found. */
    private List<OrderRow> rows(Where where, OrderSort sort, int limit, Set<String> failed) {
        return jdbc.sql(
                        """
                        select o.*, %s,
                               (select coalesce(sum(l.quantity), 0) from orders.order_line l
                                where l.order_id = o.id) as pieces
                        from (select * from %s where %s order by %s limit ?) o
                        order by %s
                        """
                                .formatted(
                                        AttentionRules.column(),
                                        TABLE,
                                        where.sql(),
                                        sort.by(),
                                        sort.by()))
                .params(where.values())
                .param(limit)
                .query((row, number) -> row(row, failed))
                .list();
    }

    private static Where where(OrderFilter filter, List<String> failed) {
        Where where =
                new Where()
                        .oneOf("o.order_state", filter.state())
                        .oneOf("o.payment_state", filter.payment())
                        .oneOf("o.delivery_state", filter.delivery())
                        .oneOf("o.customs_state", filter.customs())
                        .oneOf("o.risk_state", filter.risk())
                        .oneOf("o.market", filter.market())
                        .oneOf("o.country", filter.country());
        returned(where, filter.returned());
        AttentionRules.narrow(where, filter.attention(), failed);
        if (filter.from() != null) {
            where.and("o.id >= orders.uuid_from(?)", midnight(filter.from()));
        }
        if (filter.to() != null) {
            where.and("o.id < orders.uuid_from(?)", midnight(filter.to().plusDays(1)));
        }
        text(where, filter.text());
        return where;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static void text(Where where, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > 200) {
            throw Refusal.invalid("text_too_long", "At most 200 characters");
        }
        where.and(
                "o.number like ? or lower(o.email) like ? or lower(o.customer) like ?",
                Where.beginning(text.toUpperCase(Locale.ROOT)),
                Where.beginning(text),
                Where.containing(text));
    }

    private static void returned(Where where, List<ReturnState> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> either = new ArrayList<>();
        for (ReturnState each : new HashSet<>(wanted)) {
            either.add(
                    switch (each) {
                        case REFUNDED -> "o.payment_state = '" + PayState.REFUNDED + "'";
                        case PARTLY_REFUNDED ->
                                "o.payment_state = '" + PayState.PARTIALLY_REFUNDED + "'";
                        case CAME_BACK ->
                                "o.delivery_state = '"
                                        + DeliveryState.RETURNED
                                        + "' and o.payment_state not in ('REFUNDED',"
                                        + " 'PARTIALLY_REFUNDED')";
                        case NONE ->
                                "o.delivery_state <> 'RETURNED' and o.payment_state not in"
                                        + " ('REFUNDED', 'PARTIALLY_REFUNDED')";
                    });
        }
        where.and("(" + String.join(") or (", either) + ")");
    }

    List<AttentionCount> attention() {
        List<AttentionCount> counts = new ArrayList<>();
        jdbc.sql(
                        "select %s from %s where %s"
                                .formatted(
                                        AttentionRules.counts(), TABLE, AttentionRules.CANDIDATES))
                .query(
                        row -> {
                            for (Attention each : AttentionRules.rules()) {
                                counts.add(new AttentionCount(each, row.getLong(each.code())));
                            }
                        });
        counts.add(new AttentionCount(Attention.MAIL_FAILED, mails.failedReferences().size()));
        return counts.stream().filter(each -> each.count() > 0).toList();
    }

    private static OrderRow row(ResultSet row, Set<String> failed) throws SQLException {
        return new OrderRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                OrderReader.instant(row, "placed_at"),
                row.getString("market"),
                row.getString("country"),
                row.getString("customer"),
                row.getString("email"),
                Money.of(row.getLong("total_minor"), row.getString("currency")),
                row.getInt("pieces"),
                OrderReader.states(row),
                attention(row, failed),
                OrderReader.instant(row, "moved_at"),
                row.getLong("version"));
    }

    static List<Attention> attention(ResultSet row, Set<String> failed) throws SQLException {
        List<Attention> needs = new ArrayList<>();
        Arrays.stream((String[]) row.getArray("attention").getArray())
                .map(Attention::valueOf)
                .forEach(needs::add);
        if (failed.contains(row.getString("number"))) {
            needs.add(Attention.MAIL_FAILED);
        }
        return List.copyOf(needs);
    }
}
