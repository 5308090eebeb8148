package io.entrepot.payment.internal;

import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentFailed;
import io.entrepot.payment.PaymentReleased;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.internal.Payments.Why;
import io.entrepot.payment.spi.ProviderPayment;
import io.entrepot.platform.event.EventLog;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Takes in what a provider says about a payment, the same way whether it was told, asked or
 * answered. The news holds everything that happened over there; each thing is booked once, older
 * news change nothing, and what doesn't fit our own record is refused whole.
 */
@Component
class ProviderNews {
    private final Payments payments;
    private final Amounts amounts;
    private final MovementNews movements;
    private final EventLog events;

    ProviderNews(Payments payments, Amounts amounts, MovementNews movements, EventLog events) {
        this.payments = payments;
        this.amounts = amounts;
        this.movements = movements;
        this.events = events;
    }

    /** What was answered about a payment that we asked for; about another one it is refused. */
    void takeIn(Payment asked, ProviderPayment news) {
        if (!asked.id().equals(news.paymentId())) {
            throw new SuspectNews("The answer is about payment " + news.paymentId());
        }
        takeIn(asked.provider(), news);
    }

    /** Inside a transaction. */
    void takeIn(String provider, ProviderPayment news) {
        Payment payment =
                payments.lock(news.paymentId())
                        .orElseThrow(() -> new SuspectNews("There is no such payment here"));
        check(payment, provider, news);
        if (news.sequence() <= payment.whereabouts().sequence()) {
            return;
        }
        payments.meet(payment.id(), news);
        if (news.movements().isEmpty() || news.awaitsAuthorisation()) {
            waitForShopper(payment, provider);
        }
        for (ProviderPayment.Movement movement : news.movements()) {
            take(
                    locked(payment.id()),
                    movement,
                    news.failureCode() == null ? "" : news.failureCode());
        }
    }

    /** Books one thing, once; the payment is locked. */
    void take(Payment payment, ProviderPayment.Movement movement, String failureCode) {
        switch (movement.kind()) {
            case APPROVED -> {
                // We ask for the authorisation once this is written.
            }
            case PENDING -> movements.pending(payment, movement);
            case AUTHORISED -> authorised(payment, movement);
            case CAPTURED -> movements.captured(payment, movement);
            case REFUNDED -> movements.refunded(payment, movement);
            case CAPTURE_FAILED -> movements.captureFailed(payment, movement);
            case REFUND_FAILED -> movements.refundFailed(payment, movement);
            case FAILED -> failed(payment, PaymentState.FAILED, failureCode);
            case EXPIRED -> letGo(payment, PaymentState.EXPIRED, "expired");
            case RELEASE_FAILED -> payments.keep(payment.id());
            case RELEASED -> letGo(payment, PaymentState.RELEASED, failureCode);
        }
    }

    private void waitForShopper(Payment payment, String provider) {
        if (payment.state() == PaymentState.CREATED || payment.state() == PaymentState.UNKNOWN) {
            payments.move(payment, PaymentState.ACTION_REQUIRED, by(provider, "opened"));
        }
    }

    private void authorised(Payment payment, ProviderPayment.Movement movement) {
        long amount = movement.amountMinor();
        if (!amounts.authorise(payment.id(), amount)) {
            return;
        }
        payments.held(payment.id(), movement.providerId());
        payments.move(payment, PaymentState.AUTHORISED, by(payment.provider(), "authorised"));
        events.append(
                new PaymentAuthorised(
                        payment.id(),
                        payment.orderId(),
                        payment.money(amount),
                        payment.provider()));
    }

    private void failed(Payment payment, PaymentState to, String code) {
        if (!PaymentLifecycle.isOpen(payment.state())) {
            return;
        }
        payments.fail(payment.id(), code);
        payments.move(payment, to, by(payment.provider(), code));
        events.append(new PaymentFailed(payment.id(), payment.orderId(), code, payment.provider()));
    }

    /**
     * Before it was held this is a failure with a reason; afterwards the rest of the hold is free.
     */
    private void letGo(Payment payment, PaymentState to, String code) {
        if (PaymentLifecycle.isOpen(payment.state())) {
            boolean byShopper = to == PaymentState.RELEASED && !code.isEmpty();
            String reason = code.isEmpty() ? "released" : code;
            failed(payment, byShopper ? PaymentState.FAILED : to, reason);
        } else if (PaymentLifecycle.isHeld(payment.state())) {
            movements.abandonCaptures(payment);
            Payment now = locked(payment.id());
            long rest = now.counters().authorised() - now.counters().captured();
            amounts.released(now.id(), rest);
            boolean part = now.counters().captured() > 0;
            String reason = now.releaseReason() == null ? code : now.releaseReason();
            payments.move(
                    now,
                    part ? PaymentState.CAPTURED : to,
                    by(now.provider(), reason.isEmpty() ? "released" : reason));
            events.append(
                    new PaymentReleased(
                            now.id(),
                            now.orderId(),
                            now.money(rest),
                            now.provider(),
                            to == PaymentState.EXPIRED && now.releaseReason() == null));
        }
    }

    private static void check(Payment payment, String provider, ProviderPayment news) {
        String known = payment.whereabouts().reference();
        if (!payment.provider().equals(provider)) {
            throw new SuspectNews("The payment belongs to another provider");
        }
        if (known != null && !known.equals(news.providerReference())) {
            throw new SuspectNews("The payment has another reference there");
        }
        if (!payment.amount().equals(news.amount())) {
            throw new SuspectNews(
                    "The payment is %s here and %s there"
                            .formatted(payment.amount(), news.amount()));
        }
    }

    private Payment locked(UUID id) {
        return payments.lock(id).orElseThrow();
    }

    private static Why by(String provider, String reason) {
        return new Why("provider:" + provider, reason);
    }
}
