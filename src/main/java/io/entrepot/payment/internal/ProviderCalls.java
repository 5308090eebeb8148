package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.spi.GatewayAnswer;
import io.entrepot.payment.spi.PaymentGateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.UUID;

/**
 * Carries out what was written down: calls the provider outside any transaction, then writes what
 * came of it in one.
 */
@Component
class ProviderCalls {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderCalls.class);

    private final Payments payments;
    private final Movements movements;
    private final Attempts attempts;
    private final Gateways gateways;
    private final Outcomes outcomes;
    private final TransactionOperations transactions;

    ProviderCalls(
            Payments payments,
            Movements movements,
            Attempts attempts,
            Gateways gateways,
            Outcomes outcomes,
            TransactionOperations transactions) {
        this.payments = payments;
        this.movements = movements;
        this.attempts = attempts;
        this.gateways = gateways;
        this.outcomes = outcomes;
        this.transactions = transactions;
    }

    /** Asks again under the key that was used before. */
    void repeat(Attempt attempt) {
        attempts.ask(attempt);
        carryOut(attempt);
    }

    /** The attempt is written and committed. */
    void carryOut(Attempt attempt) {
        Payment payment = payment(attempt.paymentId());
        GatewayAnswer answer = call(payment, attempt);
        try {
            write(payment, attempt, answer);
        } catch (SuspectNews e) {
            // What doesn't fit is refused whole; what really happened is asked for.
            LOG.error("The answer to {} doesn't fit: {}", attempt.key(), e.getMessage());
            write(payment, attempt, new GatewayAnswer.Unknown(String.valueOf(e.getMessage())));
        }
    }

    private void write(Payment payment, Attempt attempt, GatewayAnswer answer) {
        transactions.executeWithoutResult(_ -> outcomes.write(payment, attempt, answer));
    }

    /** Asks what happened, and writes nothing. */
    GatewayAnswer find(Payment payment) {
        return gateways.of(payment).find(payment.known());
    }

    private GatewayAnswer call(Payment payment, Attempt attempt) {
        PaymentGateway gateway = gateways.of(payment);
        String key = attempt.key();
        return switch (attempt.operation()) {
            case START -> gateway.start(start(payment), key);
            case CAPTURE -> gateway.capture(move(payment, attempt), key);
            case REFUND -> gateway.refund(move(payment, attempt), key);
            case AUTHORISE -> gateway.authorise(payment.known(), key);
            case RELEASE -> gateway.release(payment.known(), key);
        };
    }

    private static PaymentGateway.Start start(Payment payment) {
        var shopper = payment.shopper();
        return new PaymentGateway.Start(
                payment.id(),
                payment.amount(),
                payment.method(),
                shopper.returnUrl(),
                payment.orderNumber(),
                shopper.locale(),
                shopper.country(),
                payment.createdAt());
    }

    private PaymentGateway.Move move(Payment payment, Attempt attempt) {
        UUID id = attempt.movementId();
        Movement movement =
                movements
                        .find(id == null ? payment.id() : id)
                        .orElseThrow(() -> Refusal.notFound("movement"));
        return new PaymentGateway.Move(
                movement.id(),
                payment.known(),
                movement.amount(),
                payment.isLast(movement.amount()));
    }

    private Payment payment(UUID id) {
        return payments.find(id).orElseThrow(() -> Refusal.notFound("payment"));
    }
}
