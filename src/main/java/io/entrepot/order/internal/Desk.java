package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.order.AddNote;
import io.entrepot.order.AttentionCount;
import io.entrepot.order.OrderDesk;
import io.entrepot.order.OrderPage;
import io.entrepot.order.OrdersQuery;
import io.entrepot.platform.audit.AuditTrail;
import io.entrepot.platform.mail.MailOutbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The desk that orders are worked on at: the list, and what lies beside each order. */
@Repository
class Desk {
    private static final int LONGEST_NOTE = 2_000;

    private final JdbcClient jdbc;
    private final OrderList list;
    private final MailOutbox mails;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    Desk(
            JdbcClient jdbc,
            OrderList list,
            MailOutbox mails,
            AuditTrail audit,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.list = list;
        this.mails = mails;
        this.audit = audit;
        this.transaction = transaction;
    }

    OrderPage page(OrdersQuery query) {
        return list.page(query);
    }

    List<AttentionCount> attention() {
        return list.attention();
    }

    OrderDesk of(UUID orderId) {
        return jdbc.sql(
                        """
                        select o.id, o.number, o.version, o.moved_at, %s, t.actor as last_actor,
                               t.lifecycle || ' ' || t.to_state as last_step
                        from orders.sales_order o
                        left join lateral (
                            select actor, lifecycle, to_state from orders.order_transition
                            where order_id = o.id order by seq desc limit 1) t on true
                        where o.id = ?
                        """
                                .formatted(AttentionRules.column()))
                .param(orderId)
                .query(
                        (row, number) ->
                                new OrderDesk(
                                        orderId,
                                        row.getLong("version"),
                                        OrderReader.instant(row, "moved_at"),
                                        OrderList.attention(
                                                row, new HashSet<>(mails.failedReferences())),
                                        notes(orderId),
                                        row.getString("last_actor"),
                                        row.getString("last_step")))
                .optional()
                .orElseThrow(() -> Refusal.notFound("order"));
    }

    private List<OrderDesk.Note> notes(UUID orderId) {
        return jdbc.sql(
                        """
                        select id, at, actor, body from orders.order_note
                        where order_id = ? order by at, id
                        """)
                .param(orderId)
                .query(
                        (row, number) ->
                                new OrderDesk.Note(
                                        row.getObject("id", UUID.class),
                                        OrderReader.instant(row, "at"),
                                        row.getString("actor"),
                                        row.getString("body")))
                .list();
    }

    OrderDesk add(AddNote command) {
        String text = command.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            throw Refusal.invalid("bad_note", "A note has 1 to 2,000 characters.");
        }
        transaction.executeWithoutResult(status -> write(command, text));
        return of(command.orderId());
    }

    private void write(AddNote command, String text) {
        int found =
                jdbc.sql("select 1 from orders.sales_order where id = ? for update")
                        .param(command.orderId())
                        .query(Integer.class)
                        .list()
                        .size();
        if (found == 0) {
            throw Refusal.notFound("order");
        }
        int written =
                jdbc.sql(
                                """
                                insert into orders.order_note (id, order_id, actor, body)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                command.noteId(),
                                command.orderId(),
                                command.actor().toString(),
                                text)
                        .update();
        if (written == 1) {
            jdbc.sql("update orders.sales_order set version = version + 1 where id = ?")
                    .param(command.orderId())
                    .update();
            audit.write(
                    command.actor(),
                    "order.noted",
                    "order:" + command.orderId(),
                    Map.of("note", command.noteId().toString()));
        }
    }
}
