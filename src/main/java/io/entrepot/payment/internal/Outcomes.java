package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.internal.Payments.Why;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** Writes what a call to a provider came to. Called inside a transaction. */
@Component
class Outcomes {
    private final Payments payments;
    private final Amounts amounts;
    private final Movements movements;
    private final Attempts attempts;
    private final ProviderNews news;
    private final EventLog events;

    Outcomes(
            Payments payments,
            Amounts amounts,
            Movements movements,
            Attempts attempts,
            ProviderNews news,
            EventLog events) {
        this.payments = payments;
        this.amounts = amounts;
        this.movements = movements;
        this.attempts = attempts;
        this.news = news;
        this.events = events;
    }

    void write(Payment asked, Attempt attempt, GatewayAnswer answer) {
        Payment payment = payments.lock(asked.id()).orElseThrow(() -> Refusal.notFound("payment"));
        attempts.answer(attempt, answer);
        switch (answer) {
            case GatewayAnswer.Answered(var there) -> news.takeIn(payment, there);
            case GatewayAnswer.Accepted(var id) -> accepted(payment, attempt, id);
            case GatewayAnswer.Refused(var code) -> refused(payment, attempt, code);
            case GatewayAnswer.NotFound _ -> refused(payment, attempt, "not_found");
            case GatewayAnswer.Unknown _ -> unknown(payment, attempt);
            case GatewayAnswer.NotSent _ -> payments.lookSoon(payment.id());
        }
    }

    /** The payment never came to be; nothing was held. */
    void fail(Payment payment, PaymentState to, String code) {
        payments.fail(payment.id(), code);
        payments.move(payment, to, new Why("system", code));
        events.append(new PaymentFailed(payment.id(), payment.orderId(), code, payment.provider()));
    }

    /** The movement didn't happen; what was set aside for it is free again. */
    void fail(UUID movementId, String code) {
        Movement movement = movements.find(movementId).orElseThrow();
        if (!movements.settle(movementId, MovementView.State.FAILED, code)) {
            return;
        }
        switch (movement.kind()) {
            case CAPTURE -> amounts.captureFailed(movement.paymentId(), movement.amount().minor());
            case REFUND -> amounts.refundFailed(movement.paymentId(), movement.amount().minor());
        }
    }

    /** What the provider took is not asked for again; only its end is waited for. */
    private void accepted(Payment payment, Attempt attempt, String providerId) {
        switch (attempt.operation()) {
            case CAPTURE, REFUND -> movements.accepted(movementOf(attempt), providerId);
            case START, AUTHORISE, RELEASE -> {
                // News of it will come.
            }
        }
        payments.lookSoon(payment.id());
    }

    private void refused(Payment payment, Attempt attempt, String code) {
        switch (attempt.operation()) {
            case START, AUTHORISE -> {
                if (PaymentLifecycle.isOpen(payment.state())) {
                    fail(payment, PaymentState.FAILED, code);
                }
            }
            case CAPTURE, REFUND -> fail(movementOf(attempt), code);
            case RELEASE -> payments.keep(payment.id());
        }
        payments.lookSoon(payment.id());
    }

    private void unknown(Payment payment, Attempt attempt) {
        switch (attempt.operation()) {
            case START -> {
                if (payment.state() == PaymentState.CREATED) {
                    payments.move(payment, PaymentState.UNKNOWN, new Why("system", "no_answer"));
                }
            }
            case CAPTURE, REFUND -> movements.doubt(movementOf(attempt));
            case AUTHORISE, RELEASE -> {
                // The sweeper asks how the payment stands and goes on from there.
            }
        }
        payments.lookSoon(payment.id());
    }

    private static UUID movementOf(Attempt attempt) {
        UUID id = attempt.movementId();
        if (id == null) {
            throw new IllegalStateException(attempt.key() + " has no movement");
        }
        return id;
    }
}
