package io.entrepot.payment.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.RefundPayment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;

/** Captures and refunds: set aside by one conditional update, then asked for, then booked. */
@Component
class MovementService {
    private final Payments payments;
    private final Amounts amounts;
    private final Movements movements;
    private final Attempts attempts;
    private final ProviderCalls calls;
    private final TransactionOperations transactions;
    private final Clock clock;

    MovementService(
            Payments payments,
            Amounts amounts,
            Movements movements,
            Attempts attempts,
            ProviderCalls calls,
            TransactionOperations transactions,
            Clock clock) {
        this.payments = payments;
        this.amounts = amounts;
        this.movements = movements;
        this.attempts = attempts;
        this.calls = calls;
        this.transactions = transactions;
        this.clock = clock;
    }

    MovementView capture(CapturePayment command, Payment payment) {
        var wish =
                Movement.asked(
                        command.captureId(),
                        payment.id(),
                        MovementView.Kind.CAPTURE,
                        command.amount(),
                        clock.instant());
        return carryOut(wish, payment, "");
    }

    MovementView refund(RefundPayment command, Payment payment) {
        var wish =
                Movement.asked(
                        command.refundId(),
                        payment.id(),
                        MovementView.Kind.REFUND,
                        command.amount(),
                        clock.instant());
        return carryOut(wish, payment, command.reason());
    }

    private MovementView carryOut(Movement wish, Payment payment, String reason) {
        if (!wish.amount().isPositive()
                || !wish.amount().currency().equals(payment.amount().currency())) {
            throw Refusal.invalid(
                    "invalid_amount", "The amount must be positive and in the payment's currency.");
        }
        transactions.executeWithoutResult(_ -> write(wish, reason));
        Movement movement = movements.find(wish.id()).orElseThrow();
        if (!movement.paymentId().equals(wish.paymentId())
                || movement.kind() != wish.kind()
                || !movement.amount().equals(wish.amount())) {
            throw Refusal.conflict(
                    "movement_id_reused", "This id stands for another capture or refund.");
        }
        if (!movement.isSettled() && !movement.accepted()) {
            calls.carryOut(Attempt.of(movement));
        }
        return movements.find(wish.id()).orElseThrow().view();
    }

    private void write(Movement wish, String reason) {
        if (!movements.add(wish, reason)) {
            return;
        }
        long minor = wish.amount().minor();
        switch (wish.kind()) {
            case CAPTURE -> {
                if (!amounts.reserveCapture(wish.paymentId(), minor)) {
                    throw captureRefused(wish);
                }
            }
            case REFUND -> {
                if (!amounts.reserveRefund(wish.paymentId(), minor)) {
                    throw Refusal.conflict(
                            "over_refund", "Refunds would exceed what was captured.");
                }
            }
        }
        attempts.ask(Attempt.of(wish));
    }

    private Refusal captureRefused(Movement wish) {
        Payment payment = payments.find(wish.paymentId()).orElseThrow();
        if (!PaymentLifecycle.isHeld(payment.state()) || payment.releaseReason() != null) {
            return Refusal.conflict(
                    "not_capturable", "The payment is " + payment.state() + " or being let go.");
        }
        return Refusal.conflict("over_capture", "Captures would exceed what is authorised.");
    }
}
