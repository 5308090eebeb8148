package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class JdbcRenewals implements Renewals {
    private final JdbcClient jdbc;

    JdbcRenewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Renewal of(UUID orderId) {
        return jdbc.sql("select payment_asks, renewal_id from orders.sales_order where id = ?")
                .param(orderId)
                .query(
                        (row, number) ->
                                new Renewal(
                                        row.getInt(1),
                                        Optional.ofNullable(row.getObject(2, UUID.class))))
                .optional()
                .orElseThrow(() -> Refusal.notFound("order"));
    }

    @Override
    public int ask(UUID orderId) {
        return jdbc.sql(
                        """
                        update orders.sales_order
                        set payment_asked_at = now(), payment_asks = payment_asks + 1,
                            version = version + 1
                        where id = ? returning payment_asks
                        """)
                .param(orderId)
                .query(Integer.class)
                .single();
    }

    @Override
    public UUID begin(UUID orderId, UUID proposed) {
        return jdbc.sql(
                        """
                        update orders.sales_order set renewal_id = coalesce(renewal_id, ?)
                        where id = ? returning renewal_id
                        """)
                .params(proposed, orderId)
                .query(UUID.class)
                .single();
    }

    @Override
    public void drop(UUID orderId, UUID paymentId) {
        jdbc.sql("update orders.sales_order set renewal_id = null where id = ? and renewal_id = ?")
                .params(orderId, paymentId)
                .update();
    }

    @Override
    public void replace(UUID orderId, UUID paymentId) {
        jdbc.sql(
                        """
                        update orders.sales_order
                        set payment_id = ?, renewal_id = null, payment_asked_at = null
                        where id = ?
                        """)
                .params(paymentId, orderId)
                .update();
    }
}
