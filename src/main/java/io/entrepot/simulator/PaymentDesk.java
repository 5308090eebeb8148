package io.entrepot.simulator;

import io.entrepot.simulator.LedgerEntry.RequestKey;
import io.entrepot.simulator.PaymentView.LedgerLine;
import io.entrepot.simulator.PaymentView.MovementView;
import io.entrepot.simulator.PaymentView.RefundView;
import io.entrepot.simulator.SimulatedPayment.Terms;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ledger in the shop's words: requests in, views out. */
final class PaymentDesk {
    private static final int LEDGER_PAGE = 500;

    private final PaymentLedger ledger;
    private final Clock clock;
    private final Duration pageLife;
    private final String publicUrl;

    PaymentDesk(PaymentLedger ledger, Clock clock, Duration pageLife, String publicUrl) {
        this.ledger = ledger;
        this.clock = clock;
        this.pageLife = pageLife;
        this.publicUrl = publicUrl;
    }

    LedgerResult create(Terms terms, RequestKey key) {
        return ledger.create(() -> open(terms), key);
    }

    LedgerResult change(
            String id, @Nullable RequestKey key, Function<SimulatedPayment, Decision> rule) {
        return ledger.change(id, key, rule);
    }

    LedgerResult authorise(String id, String last4) {
        return change(id, null, payment -> PaymentRules.authorise(payment, last4, clock.instant()));
    }

    LedgerResult decline(String id, String code) {
        return change(id, null, payment -> PaymentRules.decline(payment, code));
    }

    Optional<SimulatedPayment> find(String id) {
        return ledger.find(id);
    }

    Optional<PaymentView> view(String id) {
        return Optional.of(ledger.history(id))
                .filter(history -> !history.isEmpty())
                .map(history -> PaymentView.of(history, publicUrl));
    }

    List<PaymentView> viewsByReference(String reference) {
        return ledger.findByReference(reference).stream()
                .flatMap(payment -> view(payment.id()).stream())
                .toList();
    }

    /** The payment right after an entry, which is what a repeated request must be told. */
    PaymentView viewAfter(LedgerEntry entry) {
        List<LedgerEntry> until =
                ledger.history(entry.payment().id()).stream()
                        .filter(each -> each.sequence() <= entry.sequence())
                        .toList();
        return PaymentView.of(until, publicUrl);
    }

    RefundView refundView(LedgerEntry entry) {
        var movement = entry.movement();
        return new RefundView(
                movement.id(),
                entry.kind() == EntryKind.REFUNDED ? "succeeded" : "failed",
                movement.amount(),
                entry.payment().terms().currency(),
                movement.reference(),
                viewAfter(entry));
    }

    /** The event that an entry owes the shop, if it owes one. */
    Optional<WebhookEvent> event(LedgerEntry entry) {
        String id = entry.eventId();
        String type = entry.kind().eventType();
        if (id == null || type == null) {
            return Optional.empty();
        }
        var data = new WebhookEvent.Data(viewAfter(entry), MovementView.of(entry));
        return Optional.of(new WebhookEvent(id, type, entry.at(), entry.sequence(), data));
    }

    List<WebhookEvent> events(String payment) {
        return ledger.history(payment).stream().flatMap(each -> event(each).stream()).toList();
    }

    List<LedgerLine> ledgerAfter(long sequence) {
        return ledger.after(sequence, LEDGER_PAGE).stream().map(LedgerLine::of).toList();
    }

    private SimulatedPayment open(Terms terms) {
        var now = clock.instant();
        return new SimulatedPayment(
                RandomIds.next("pay"),
                terms,
                RandomIds.next("tok"),
                now,
                now.plus(pageLife),
                PaymentStatus.REQUIRES_ACTION,
                0,
                0,
                null,
                null);
    }
}
