package io.entrepot.simulator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A payment as the shop may see it.
 *
 * @param sequence of the last entry, so that an answer and an event can be put in order
 */
record PaymentView(
        String id,
        PaymentStatus status,
        long amount,
        String currency,
        String reference,
        long amountCaptured,
        long amountRefunded,
        String hostedUrl,
        Instant created,
        Instant expires,
        @Nullable String failureCode,
        @Nullable String cardLast4,
        long sequence,
        List<MovementView> movements) {

    /** One movement; the reference is the shop's own name for it. */
    record MovementView(
            String id,
            EntryKind kind,
            long amount,
            @Nullable String reference,
            Instant at,
            long sequence) {
        static MovementView of(LedgerEntry entry) {
            var movement = entry.movement();
            return new MovementView(
                    movement.id(),
                    movement.kind(),
                    movement.amount(),
                    movement.reference(),
                    entry.at(),
                    entry.sequence());
        }
    }

    /** A refund's answer: it succeeded or it failed, and how the payment stands after it. */
    record RefundView(
            String id,
            String status,
            long amount,
            String currency,
            @Nullable String reference,
            PaymentView payment) {}

    /** One line of the ledger for a three-way check. */
    record LedgerLine(MovementView movement, String payment, String reference, String currency) {
        static LedgerLine of(LedgerEntry entry) {
            SimulatedPayment payment = entry.payment();
            return new LedgerLine(
                    MovementView.of(entry),
                    payment.id(),
                    payment.terms().reference(),
                    payment.terms().currency());
        }
    }

    /** The payment as it stood after the last of the entries. */
    static PaymentView of(List<LedgerEntry> history, String publicUrl) {
        LedgerEntry last = history.getLast();
        SimulatedPayment payment = last.payment();
        var terms = payment.terms();
        return new PaymentView(
                payment.id(),
                payment.status(),
                terms.amount(),
                terms.currency(),
                terms.reference(),
                payment.amountCaptured(),
                payment.amountRefunded(),
                publicUrl + "/pay/" + payment.id() + "?token=" + payment.token(),
                payment.created(),
                payment.expires(),
                payment.failureCode(),
                payment.cardLast4(),
                last.sequence(),
                history.stream()
                        .filter(entry -> entry.kind() != EntryKind.CREATED)
                        .map(MovementView::of)
                        .toList());
    }
}
