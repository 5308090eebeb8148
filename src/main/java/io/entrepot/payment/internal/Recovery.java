package io.entrepot.payment.internal;

import io.entrepot.payment.PaymentState;
import io.entrepot.payment.spi.GatewayAnswer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Finds out what became of a payment: asks the provider by our own id first, and only then sends
 * again what it hasn't got, under the key of the first time. Nothing is ever asked for under a new
 * key.
 */
@Component
class Recovery {
    /** A page nobody was led to can't be paid on after this; providers close it sooner. */
    private static final Duration START_LIFE = Duration.ofHours(1);

    /** Providers forget keys after a day; an hour less leaves room for clocks that differ. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);

    private final Payments payments;
    private final Movements movements;
    private final ProviderCalls calls;
    private final ProviderNews news;
    private final Outcomes outcomes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Recovery(
            Payments payments,
            Movements movements,
            ProviderCalls calls,
            ProviderNews news,
            Outcomes outcomes,
            TransactionOperations transactions,
            Clock clock) {
        this.payments = payments;
        this.movements = movements;
        this.calls = calls;
        this.news = news;
        this.outcomes = outcomes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False when the provider couldn't be asked. */
    boolean look(UUID id) {
        Payment payment = payments.find(id).orElseThrow();
        return switch (calls.find(payment)) {
            case GatewayAnswer.Answered(var there) -> {
                transactions.executeWithoutResult(_ -> news.takeIn(payment, there));
                finish(payments.find(id).orElseThrow(), there.awaitsAuthorisation());
                yield true;
            }
            case GatewayAnswer.NotFound _ -> {
                neverArrived(payment);
                yield true;
            }
            case GatewayAnswer.Accepted _,
                    GatewayAnswer.Refused _,
                    GatewayAnswer.Unknown _,
                    GatewayAnswer.NotSent _ ->
                    false;
        };
    }

    /** Lets go of what was held for a payment that was over before; nobody waits for it. */
    void letGo(UUID id) {
        calls.repeat(Attempt.release(id));
    }

    private void neverArrived(Payment payment) {
        if (payment.state() != PaymentState.CREATED && payment.state() != PaymentState.UNKNOWN) {
            return;
        }
        if (payment.releaseReason() != null) {
            giveUp(payment, PaymentState.RELEASED, payment.releaseReason());
        } else if (isOlderThan(payment.createdAt(), START_LIFE)) {
            giveUp(payment, PaymentState.FAILED, "never_started");
        } else {
            calls.repeat(Attempt.start(payment.id()));
        }
    }

    private void giveUp(Payment payment, PaymentState to, String code) {
        transactions.executeWithoutResult(
                _ -> {
                    Payment now = payments.lock(payment.id()).orElseThrow();
                    if (now.state() == payment.state()) {
                        outcomes.fail(now, to, code);
                    }
                });
    }

    /** The provider has the payment; what we asked of it since and it hasn't got is sent again. */
    private void finish(Payment payment, boolean awaitsAuthorisation) {
        for (Movement movement : movements.inDoubt(payment.id())) {
            if (movement.accepted()) {
                continue;
            }
            if (isOlderThan(movement.createdAt(), KEY_LIFE)) {
                transactions.executeWithoutResult(
                        _ -> {
                            payments.lock(payment.id());
                            outcomes.fail(movement.id(), "never_arrived");
                        });
            } else {
                calls.repeat(Attempt.of(movement));
            }
        }
        if (awaitsAuthorisation
                && PaymentLifecycle.isOpen(payment.state())
                && payment.releaseReason() == null) {
            calls.repeat(Attempt.authorise(payment.id()));
        }
        boolean held =
                PaymentLifecycle.isHeld(payment.state())
                        || payment.state() == PaymentState.ACTION_REQUIRED;
        if (held && payment.releaseReason() != null) {
            calls.repeat(Attempt.release(payment.id()));
        }
    }

    private boolean isOlderThan(Instant then, Duration age) {
        return then.plus(age).isBefore(clock.instant());
    }
}
