package io.entrepot.payment.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class JdbcAmounts implements Amounts {
    private final JdbcClient jdbc;

    JdbcAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean authorise(UUID payment, long amount) {
        return change(payment, amount, "authorised_minor = :amount", "authorised_minor = 0");
    }

    @Override
    public boolean reserveCapture(UUID payment, long amount) {
        return change(
                payment,
                amount,
                "capturing_minor = capturing_minor + :amount",
                """
                state in ('AUTHORISED', 'PARTIALLY_CAPTURED') and release_reason is null
                and captured_minor + capturing_minor + released_minor + :amount
                    <= authorised_minor\
                """);
    }

    @Override
    public boolean reserveRefund(UUID payment, long amount) {
        return change(
                payment,
                amount,
                "refunding_minor = refunding_minor + :amount",
                "refunded_minor + refunding_minor + :amount <= captured_minor");
    }

    @Override
    public void captured(UUID payment, long amount) {
        must(
                payment,
                amount,
                """
                captured_minor = captured_minor + :amount,
                capturing_minor = capturing_minor - :amount\
                """);
    }

    @Override
    public void captureFailed(UUID payment, long amount) {
        must(payment, amount, "capturing_minor = capturing_minor - :amount");
    }

    @Override
    public void refunded(UUID payment, long amount) {
        must(
                payment,
                amount,
                """
                refunded_minor = refunded_minor + :amount,
                refunding_minor = refunding_minor - :amount\
                """);
    }

    @Override
    public void refundFailed(UUID payment, long amount) {
        must(payment, amount, "refunding_minor = refunding_minor - :amount");
    }

    @Override
    public void capturedElsewhere(UUID payment, long amount) {
        must(payment, amount, "captured_minor = captured_minor + :amount");
    }

    @Override
    public void refundedElsewhere(UUID payment, long amount) {
        must(payment, amount, "refunded_minor = refunded_minor + :amount");
    }

    @Override
    public void released(UUID payment, long amount) {
        must(payment, amount, "released_minor = released_minor + :amount");
    }

    /** For what the provider has already done: the CHECKs alone may object. */
    private void must(UUID payment, long amount, String change) {
        if (!change(payment, amount, change, "true")) {
            throw new IllegalStateException("There is no payment " + payment);
        }
    }

    private boolean change(UUID payment, long amount, String change, String condition) {
        String sql =
                """
                update payment.payment set %s, updated_at = now(), looks = 0,
                    look_at = least(look_at, now() + interval '30 seconds')
                where id = :payment and %s
                """
                        .formatted(change, condition);
        return jdbc.sql(sql).param("payment", payment).param("amount", amount).update() == 1;
    }
}
