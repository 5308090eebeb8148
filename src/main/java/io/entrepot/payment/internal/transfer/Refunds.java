package io.entrepot.payment.internal.transfer;

import io.entrepot.kernel.Money;
import io.entrepot.payment.RefundToSend;
import io.entrepot.payment.spi.ProviderPayment.Kind;
import io.entrepot.payment.spi.ProviderPayment.Movement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Refunds of transferred payments: a person sends them, and says so. */
@Repository
class Refunds {
    private final JdbcClient jdbc;

    Refunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID movementId, UUID paymentId) {
        jdbc.sql(
                        """
                        insert into payment.transfer_refund (movement_id, payment_id)
                        values (?, ?) on conflict do nothing
                        """)
                .params(movementId, paymentId)
                .update();
    }

    /** Those of a payment, under way or sent. */
    List<Movement> of(UUID paymentId) {
        return jdbc.sql(
                        """
                        select r.movement_id, m.amount_minor, r.sent_at is not null as sent
                        from payment.transfer_refund r
                        join payment.movement m on m.id = r.movement_id
                        where r.payment_id = ? order by r.movement_id
                        """)
                .param(paymentId)
                .query(
                        (row, number) ->
                                new Movement(
                                        "refund-" + row.getString("movement_id"),
                                        row.getBoolean("sent") ? Kind.REFUNDED : Kind.PENDING,
                                        row.getLong("amount_minor"),
                                        row.getString("movement_id")))
                .list();
    }

    /** To whoever paid last. */
    List<RefundToSend> toSend() {
        return jdbc.sql(
                        """
                        select r.movement_id, r.payment_id, p.order_number, m.amount_minor,
                               m.currency, m.created_at, coalesce(c.payer_name, '') as payer_name,
                               coalesce(c.payer_iban, '') as payer_iban
                        from payment.transfer_refund r
                        join payment.movement m on m.id = r.movement_id
                        join payment.payment p on p.id = r.payment_id
                        left join lateral (select payer_name, payer_iban from payment.receipt
                            where payment_id = r.payment_id order by created_at desc limit 1) c
                            on true
                        where r.sent_at is null order by m.created_at, r.movement_id limit 500
                        """)
                .query(
                        (row, number) ->
                                new RefundToSend(
                                        row.getObject("movement_id", UUID.class),
                                        row.getObject("payment_id", UUID.class),
                                        row.getString("order_number"),
                                        Money.of(
                                                row.getLong("amount_minor"),
                                                row.getString("currency")),
                                        row.getString("payer_name"),
                                        row.getString("payer_iban"),
                                        row.getObject("created_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** A refund that was sent just now. */
    record Sent(UUID paymentId, UUID orderId, Money amount) {}

    /** Empty when there is none or it was sent before. */
    Optional<Sent> sent(UUID movementId, String by) {
        return jdbc.sql(
                        """
                        update payment.transfer_refund r set sent_at = now(), sent_by = :by
                        from payment.movement m, payment.payment p
                        where r.movement_id = :id and r.sent_at is null
                            and m.id = r.movement_id and p.id = r.payment_id
                        returning r.payment_id, p.order_id, m.amount_minor, m.currency
                        """)
                .param("by", by)
                .param("id", movementId)
                .query(
                        (row, number) ->
                                new Sent(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        Money.of(row.getLong(3), row.getString(4))))
                .optional();
    }
}
