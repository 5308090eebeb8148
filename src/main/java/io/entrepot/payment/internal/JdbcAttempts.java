package io.entrepot.payment.internal;

import io.entrepot.payment.spi.GatewayAnswer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;

@Repository
class JdbcAttempts implements Attempts {
    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Attempt attempt) {
        jdbc.sql(
                        """
                        insert into payment.attempt
                            (idempotency_key, payment_id, movement_id, operation)
                        values (:key, :payment, :movement, :operation)
                        on conflict (idempotency_key) do update
                        set tries = attempt.tries + 1, outcome = 'ASKED', last_at = now()
                        """)
                .param("key", attempt.key())
                .param("payment", attempt.paymentId())
                .param("movement", attempt.movementId(), Types.OTHER)
                .param("operation", attempt.operation().name())
                .update();
    }

    @Override
    public void answer(Attempt attempt, GatewayAnswer answer) {
        String outcome =
                switch (answer) {
                    case GatewayAnswer.Answered _, GatewayAnswer.Accepted _ -> "ANSWERED";
                    case GatewayAnswer.Refused _, GatewayAnswer.NotFound _ -> "REFUSED";
                    case GatewayAnswer.Unknown _ -> "UNKNOWN";
                    case GatewayAnswer.NotSent _ -> "NOT_SENT";
                };
        jdbc.sql(
                        """
                        update payment.attempt set outcome = ?, note = ?, last_at = now()
                        where idempotency_key = ?
                        """)
                .params(outcome, note(answer), attempt.key())
                .update();
    }

    private static String note(GatewayAnswer answer) {
        return switch (answer) {
            case GatewayAnswer.Answered(var payment) -> payment.providerReference();
            case GatewayAnswer.Accepted(var id) -> id;
            case GatewayAnswer.Refused(var code) -> code;
            case GatewayAnswer.NotFound _ -> "not found";
            case GatewayAnswer.Unknown(var why) -> why;
            case GatewayAnswer.NotSent(var why) -> why;
        };
    }
}
