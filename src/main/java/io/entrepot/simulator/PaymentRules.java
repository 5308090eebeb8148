package io.entrepot.simulator;

import io.entrepot.simulator.Decision.Allowed;
import io.entrepot.simulator.Decision.Refused;
import io.entrepot.simulator.Decision.Step;
import io.entrepot.simulator.LedgerEntry.Movement;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What may happen to a payment; pure, so that the ledger only has to write down what they say. */
final class PaymentRules {
    /** Seven days is what card schemes usually give; a shop must capture or lose the hold. */
    private static final Duration AUTHORISATION_LIFE = Duration.ofDays(7);

    private PaymentRules() {}

    static Decision authorise(SimulatedPayment payment, String last4, Instant now) {
        if (payment.status() != PaymentStatus.REQUIRES_ACTION) {
            return notOpen(payment);
        }
        long amount = payment.terms().amount();
        var authorised = payment.authorisedBy(last4, now.plus(AUTHORISATION_LIFE));
        var first = new Step(Movement.of(EntryKind.AUTHORISED, amount, null), authorised);
        if (payment.terms().capture() == CaptureMode.MANUAL) {
            return new Allowed(List.of(first));
        }
        var movement = Movement.of(EntryKind.CAPTURED, amount, payment.terms().reference());
        return new Allowed(List.of(first, new Step(movement, authorised.captured(amount))));
    }

    static Decision decline(SimulatedPayment payment, String code) {
        if (payment.status() != PaymentStatus.REQUIRES_ACTION) {
            return notOpen(payment);
        }
        return Allowed.one(
                Movement.of(EntryKind.FAILED, 0, null), payment.failed(PaymentStatus.FAILED, code));
    }

    /** The shopper turned back; nothing was ever held. */
    static Decision cancel(SimulatedPayment payment) {
        if (payment.status() != PaymentStatus.REQUIRES_ACTION) {
            return notOpen(payment);
        }
        return Allowed.one(
                Movement.of(EntryKind.VOIDED, 0, null),
                payment.failed(PaymentStatus.VOIDED, "cancelled_by_shopper"));
    }

    static Decision expire(SimulatedPayment payment) {
        if (!mayExpire(payment)) {
            return notOpen(payment);
        }
        return Allowed.one(
                Movement.of(EntryKind.EXPIRED, 0, null),
                payment.failed(PaymentStatus.EXPIRED, "expired"));
    }

    static boolean mayExpire(SimulatedPayment payment) {
        return payment.status() == PaymentStatus.REQUIRES_ACTION
                || payment.status() == PaymentStatus.AUTHORISED;
    }

    static Decision capture(SimulatedPayment payment, long amount, @Nullable String reference) {
        if (payment.status() != PaymentStatus.AUTHORISED
                && payment.status() != PaymentStatus.PARTIALLY_CAPTURED) {
            return new Refused(
                    409, "payment_not_capturable", "The payment is " + payment.status().code());
        }
        if (amount > payment.terms().amount() - payment.amountCaptured()) {
            return new Refused(
                    409, "amount_above_authorised", "Captures would exceed what is authorised.");
        }
        return Allowed.one(
                Movement.of(EntryKind.CAPTURED, amount, reference), payment.captured(amount));
    }

    /** Gives back what isn't captured; what is captured stays captured. */
    static Decision release(SimulatedPayment payment) {
        long open = payment.terms().amount() - payment.amountCaptured();
        return switch (payment.status()) {
            case REQUIRES_ACTION ->
                    Allowed.one(
                            Movement.of(EntryKind.VOIDED, 0, null),
                            payment.withStatus(PaymentStatus.VOIDED));
            case AUTHORISED ->
                    Allowed.one(
                            Movement.of(EntryKind.VOIDED, open, null),
                            payment.withStatus(PaymentStatus.VOIDED));
            case PARTIALLY_CAPTURED ->
                    Allowed.one(
                            Movement.of(EntryKind.VOIDED, open, null),
                            payment.withStatus(PaymentStatus.CAPTURED));
            case CAPTURED, FAILED, VOIDED, EXPIRED ->
                    new Refused(
                            409,
                            "payment_not_voidable",
                            "The payment is " + payment.status().code());
        };
    }

    static Decision refund(SimulatedPayment payment, long amount, String reference) {
        if (amount > payment.amountCaptured() - payment.amountRefunded()) {
            return new Refused(
                    409, "amount_above_captured", "Refunds would exceed what is captured.");
        }
        return Allowed.one(
                Movement.of(EntryKind.REFUNDED, amount, reference), payment.refunded(amount));
    }

    /** A refund that the shopper's bank sends back: told, but no money moves. */
    static Decision failRefund(SimulatedPayment payment, long amount, String reference) {
        return switch (refund(payment, amount, reference)) {
            case Refused refused -> refused;
            case Allowed _ ->
                    Allowed.one(Movement.of(EntryKind.REFUND_FAILED, amount, reference), payment);
        };
    }

    private static Refused notOpen(SimulatedPayment payment) {
        return new Refused(409, "payment_not_open", "The payment is " + payment.status().code());
    }
}
