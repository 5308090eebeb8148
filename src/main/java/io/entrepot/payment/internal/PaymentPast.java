package io.entrepot.payment.internal;

import io.entrepot.payment.PastPayments;
import io.entrepot.payment.PastPayments.Move;
import io.entrepot.payment.PastPayments.PastPayment;
import io.entrepot.payment.PaymentPastApi;
import io.entrepot.payment.PaymentState;
import io.entrepot.platform.past.PastPermit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes payments that a demo took in its past, with the counters and steps that they would have.
 * They are with {@link PastGateway}, so that what is still open of them can be captured or let go.
 */
@Service
class PaymentPast implements PaymentPastApi {
    private static final String ACTOR = "provider:" + PastPayments.PROVIDER;

    private final JdbcClient jdbc;
    private final PastPermit permit;
    private final TransactionOperations transaction;

    PaymentPast(JdbcClient jdbc, PastPermit permit, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.permit = permit;
        this.transaction = transaction;
    }

    @Override
    public void pastPayments(PastPayments command) {
        permit.require();
        transaction.executeWithoutResult(status -> command.payments().forEach(this::write));
    }

    private void write(PastPayment past) {
        PaymentState state = state(past);
        if (!insert(past, state)) {
            return;
        }
        UUID id = past.paymentId();
        step(id, null, PaymentState.CREATED, past.authorisedAt());
        step(id, PaymentState.CREATED, PaymentState.AUTHORISED, past.authorisedAt());
        if (past.capture() != null) {
            step(id, PaymentState.AUTHORISED, state, past.capture().at());
            movement(id, "CAPTURE", past.capture());
        } else if (past.releasedAt() != null) {
            step(id, PaymentState.AUTHORISED, state, past.releasedAt());
        }
        if (past.refund() != null) {
            movement(id, "REFUND", past.refund());
        }
    }

    private static PaymentState state(PastPayment past) {
        if (past.capture() != null) {
            return PaymentState.CAPTURED;
        }
        return past.releasedAt() == null ? PaymentState.AUTHORISED : PaymentState.RELEASED;
    }

    private boolean insert(PastPayment past, PaymentState state) {
        long amount = past.amount().minor();
        return jdbc.sql(
                                """
                                insert into payment.payment (id, order_id, order_number, method,
                                    provider, currency, amount_minor, state, authorised_minor,
                                    captured_minor, released_minor, refunded_minor, return_url,
                                    country, locale, provider_reference, provider_sequence,
                                    release_reason, created_at, updated_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?)
                                on conflict (id) do nothing
                                """)
                        .params(
                                Arrays.asList(
                                        past.paymentId(),
                                        past.orderId(),
                                        past.orderNumber(),
                                        past.method(),
                                        PastPayments.PROVIDER,
                                        past.amount().currency().getCurrencyCode(),
                                        amount,
                                        state.name(),
                                        amount,
                                        minor(past.capture()),
                                        past.releasedAt() == null ? 0 : amount,
                                        minor(past.refund()),
                                        past.country(),
                                        past.locale(),
                                        PastGateway.reference(past.paymentId()),
                                        1,
                                        past.releasedAt() == null ? null : "order_cancelled",
                                        utc(past.authorisedAt()),
                                        utc(last(past))))
                        .update()
                == 1;
    }

    private static long minor(@Nullable Move move) {
        return move == null ? 0 : move.amount().minor();
    }

    private static Instant last(PastPayment past) {
        if (past.refund() != null) {
            return past.refund().at();
        }
        if (past.capture() != null) {
            return past.capture().at();
        }
        return past.releasedAt() == null ? past.authorisedAt() : past.releasedAt();
    }

    private void step(UUID id, @Nullable PaymentState from, PaymentState to, Instant at) {
        jdbc.sql(
                        """
                        insert into payment.transition
                            (payment_id, step, from_state, to_state, at, actor, reason)
                        select cast(? as uuid), count(*) + 1, ?, ?, cast(? as timestamptz), ?, ?
                        from payment.transition where payment_id = ?
                        """)
                .params(
                        Arrays.asList(
                                id,
                                from == null ? null : from.name(),
                                to.name(),
                                utc(at),
                                from == null ? "system" : ACTOR,
                                from == null ? "started" : to.name().toLowerCase(Locale.ROOT),
                                id))
                .update();
    }

    private void movement(UUID payment, String kind, Move move) {
        jdbc.sql(
                        """
                        insert into payment.movement (id, payment_id, kind, state, amount_minor,
                            currency, reason, provider_id, created_at, updated_at)
                        values (?, ?, ?, 'SUCCEEDED', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        move.movementId(),
                        payment,
                        kind,
                        move.amount().minor(),
                        move.amount().currency().getCurrencyCode(),
                        move.reason(),
                        PastGateway.reference(move.movementId()),
                        utc(move.at()),
                        utc(move.at()))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
