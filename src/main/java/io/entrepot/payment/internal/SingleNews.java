package io.entrepot.payment.internal;

import io.entrepot.payment.MovementView;
import io.entrepot.payment.spi.HookNews;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.payment.spi.ProviderPayment.Kind;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/**
 * Takes in one thing that happened, from a provider that can't be asked how a whole payment stands.
 * Such news come twice and in any order: each is booked once, and one that comes before its time
 * waits.
 */
@Component
class SingleNews {
    private final Payments payments;
    private final Movements movements;
    private final ProviderNews news;

    SingleNews(Payments payments, Movements movements, ProviderNews news) {
        this.payments = payments;
        this.movements = movements;
        this.news = news;
    }

    /** What became of the news. */
    enum Turn {
        TAKEN,
        /** Something that must have happened before it wasn't told yet. */
        TOO_EARLY,
        /** It holds an amount for a payment that is over; it has to be let go. */
        TOO_LATE
    }

    /** Inside a transaction. */
    Turn takeIn(UUID id, HookNews.Happened what) {
        Payment payment = payments.lock(id).orElseThrow();
        if (!payment.amount().currency().equals(what.currency())) {
            throw new SuspectNews("The payment has another currency");
        }
        return what.movement().kind() == Kind.AUTHORISED
                ? held(payment, what.movement())
                : moved(payment, what.movement());
    }

    private Turn held(Payment payment, ProviderPayment.Movement told) {
        String known = payment.whereabouts().authorisation();
        if (told.amountMinor() != payment.amount().minor()) {
            throw new SuspectNews("Another amount is held than was asked for");
        }
        if (known != null && !known.equals(told.providerId())) {
            throw new SuspectNews("The amount is held twice, the second time as " + told);
        }
        if (known == null && !PaymentLifecycle.isOpen(payment.state())) {
            payments.held(payment.id(), told.providerId());
            return Turn.TOO_LATE;
        }
        news.take(payment, told, "");
        return Turn.TAKEN;
    }

    private Turn moved(Payment payment, ProviderPayment.Movement told) {
        if (payment.counters().authorised() == 0) {
            return neverHeld(payment, told);
        }
        Optional<MovementView.Kind> kind = kind(told.kind());
        if (kind.isEmpty()) {
            news.take(payment, told, "");
            return Turn.TAKEN;
        }
        Optional<Movement> ours = ours(payment, told, kind.get());
        if (ours.isEmpty() && mayBeOurs(payment, told, kind.get())) {
            return Turn.TOO_EARLY;
        }
        boolean failed = told.kind() == Kind.CAPTURE_FAILED || told.kind() == Kind.REFUND_FAILED;
        if (failed
                && ours.filter(each -> each.state() == MovementView.State.SUCCEEDED).isPresent()) {
            throw new SuspectNews("We booked " + ours.get().id() + " as done, it failed there");
        }
        String reference = ours.map(each -> each.id().toString()).orElse("");
        news.take(
                payment,
                new ProviderPayment.Movement(
                        told.providerId(), told.kind(), told.amountMinor(), reference),
                "");
        return Turn.TAKEN;
    }

    /** Nothing moves before it is held; of a payment that is over only money would surprise. */
    private static Turn neverHeld(Payment payment, ProviderPayment.Movement told) {
        if (PaymentLifecycle.isOpen(payment.state())) {
            return Turn.TOO_EARLY;
        }
        if (told.kind() == Kind.CAPTURED || told.kind() == Kind.REFUNDED) {
            throw new SuspectNews("Money moved for a payment that is over: " + told);
        }
        return Turn.TAKEN;
    }

    private Optional<Movement> ours(
            Payment payment, ProviderPayment.Movement told, MovementView.Kind kind) {
        return MovementNews.id(told.reference())
                .flatMap(movements::find)
                .or(() -> movements.find(payment.id(), told.providerId()))
                .filter(each -> each.paymentId().equals(payment.id()) && each.kind() == kind);
    }

    /** One that we asked for and got no answer to: its id over there isn't known yet. */
    private boolean mayBeOurs(
            Payment payment, ProviderPayment.Movement told, MovementView.Kind kind) {
        return movements.inDoubt(payment.id()).stream()
                .filter(each -> each.kind() == kind && !each.accepted())
                .anyMatch(each -> each.amount().minor() == told.amountMinor());
    }

    private static Optional<MovementView.Kind> kind(Kind kind) {
        return switch (kind) {
            case CAPTURED, CAPTURE_FAILED -> Optional.of(MovementView.Kind.CAPTURE);
            case REFUNDED, REFUND_FAILED -> Optional.of(MovementView.Kind.REFUND);
            case APPROVED, PENDING, AUTHORISED, RELEASED, RELEASE_FAILED, FAILED, EXPIRED ->
                    Optional.empty();
        };
    }
}
