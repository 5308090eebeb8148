package io.entrepot.payment.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.payment.MovementView;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentRefunded;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.internal.Payments.Why;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Books captures and refunds that a provider reports: ours by our id, others (made in the
 * provider's own console, or at once with the authorisation) under an id derived from theirs.
 */
@Component
class MovementNews {
    private final Payments payments;
    private final Amounts amounts;
    private final Movements movements;
    private final EventLog events;

    MovementNews(Payments payments, Amounts amounts, Movements movements, EventLog events) {
        this.payments = payments;
        this.amounts = amounts;
        this.movements = movements;
        this.events = events;
    }

    void captured(Payment payment, ProviderPayment.Movement news) {
        Optional<Movement> ours = ours(payment, news, MovementView.Kind.CAPTURE);
        if (ours.isPresent() && !succeed(ours.get(), news)) {
            return;
        }
        UUID id =
                ours.map(Movement::id)
                        .orElseGet(() -> Ids.derived(payment.id(), news.providerId()));
        if (ours.isPresent()) {
            amounts.captured(payment.id(), news.amountMinor());
        } else if (addForeign(payment, id, news, MovementView.Kind.CAPTURE)) {
            amounts.capturedElsewhere(payment.id(), news.amountMinor());
        } else {
            return;
        }
        Payment now = payments.lock(payment.id()).orElseThrow();
        advance(now);
        events.append(
                new PaymentCaptured(
                        now.id(),
                        now.orderId(),
                        id,
                        now.money(news.amountMinor()),
                        now.money(now.counters().captured()),
                        now.provider()));
    }

    void refunded(Payment payment, ProviderPayment.Movement news) {
        Optional<Movement> ours = ours(payment, news, MovementView.Kind.REFUND);
        if (ours.isPresent() && !succeed(ours.get(), news)) {
            return;
        }
        UUID id =
                ours.map(Movement::id)
                        .orElseGet(() -> Ids.derived(payment.id(), news.providerId()));
        if (ours.isPresent()) {
            amounts.refunded(payment.id(), news.amountMinor());
        } else if (addForeign(payment, id, news, MovementView.Kind.REFUND)) {
            amounts.refundedElsewhere(payment.id(), news.amountMinor());
        } else {
            return;
        }
        Payment now = payments.lock(payment.id()).orElseThrow();
        events.append(
                new PaymentRefunded(
                        now.id(),
                        now.orderId(),
                        id,
                        now.money(news.amountMinor()),
                        now.money(now.counters().refunded()),
                        now.provider()));
    }

    void refundFailed(Payment payment, ProviderPayment.Movement news) {
        ours(payment, news, MovementView.Kind.REFUND)
                .filter(each -> fail(each, "refund_failed"))
                .ifPresent(each -> amounts.refundFailed(payment.id(), each.amount().minor()));
    }

    void captureFailed(Payment payment, ProviderPayment.Movement news) {
        ours(payment, news, MovementView.Kind.CAPTURE)
                .filter(each -> fail(each, "capture_failed"))
                .ifPresent(each -> amounts.captureFailed(payment.id(), each.amount().minor()));
    }

    /** The provider works on it and will say how it ended. */
    void pending(Payment payment, ProviderPayment.Movement news) {
        for (MovementView.Kind kind : MovementView.Kind.values()) {
            ours(payment, news, kind)
                    .ifPresent(each -> movements.accepted(each.id(), news.providerId()));
        }
    }

    /** The authorisation is gone, so captures that nobody answered can't happen any more. */
    void abandonCaptures(Payment payment) {
        for (Movement movement : movements.inDoubt(payment.id())) {
            if (movement.kind() == MovementView.Kind.CAPTURE && fail(movement, "released")) {
                amounts.captureFailed(payment.id(), movement.amount().minor());
            }
        }
    }

    private void advance(Payment payment) {
        var counters = payment.counters();
        boolean all = counters.captured() + counters.released() == counters.authorised();
        PaymentState to = all ? PaymentState.CAPTURED : PaymentState.PARTIALLY_CAPTURED;
        if (payment.state() != to) {
            payments.move(payment, to, new Why("provider:" + payment.provider(), "captured"));
        }
    }

    private Optional<Movement> ours(
            Payment payment, ProviderPayment.Movement news, MovementView.Kind kind) {
        Optional<Movement> found =
                id(news.reference())
                        .flatMap(movements::find)
                        .filter(each -> each.paymentId().equals(payment.id()))
                        .filter(each -> each.kind() == kind);
        found.filter(each -> each.amount().minor() != news.amountMinor())
                .ifPresent(
                        each -> {
                            throw new SuspectNews("Another amount moved for " + each.id());
                        });
        return found;
    }

    private boolean succeed(Movement movement, ProviderPayment.Movement news) {
        if (movement.state() == MovementView.State.FAILED) {
            throw new SuspectNews("We booked " + movement.id() + " as failed, it succeeded there");
        }
        return movements.settle(movement.id(), MovementView.State.SUCCEEDED, news.providerId());
    }

    private boolean fail(Movement movement, String code) {
        return movements.settle(movement.id(), MovementView.State.FAILED, code);
    }

    private boolean addForeign(
            Payment payment, UUID id, ProviderPayment.Movement news, MovementView.Kind kind) {
        var movement =
                Movement.asked(
                        id, payment.id(), kind, payment.money(news.amountMinor()), Instant.EPOCH);
        return movements.add(movement, "by the provider")
                && movements.settle(id, MovementView.State.SUCCEEDED, news.providerId());
    }

    static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
