package io.entrepot.order.internal;

import io.entrepot.kernel.Actor;
import io.entrepot.order.OrderState;
import io.entrepot.order.OrderView;
import io.entrepot.order.PayState;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentAuthorised;
import io.entrepot.payment.PaymentCaptured;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.platform.event.Listener;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Hears of money for an order that was kept before: it takes the place of the payment that was
 * lost. Money that nobody needs any more (the order is paid, or cancelled) goes back at once.
 */
@Component
class RenewalFollower {
    private static final Actor PROVIDER = new Actor(Actor.Kind.PROVIDER, "payment");
    private static final Set<PaymentState> HELD =
            EnumSet.of(
                    PaymentState.AUTHORISED,
                    PaymentState.PARTIALLY_CAPTURED,
                    PaymentState.CAPTURED);

    private final Orders orders;
    private final Renewals renewals;
    private final PaymentApi payments;
    private final OrderMoney money;
    private final TransactionOperations transaction;

    RenewalFollower(
            Orders orders,
            Renewals renewals,
            PaymentApi payments,
            OrderMoney money,
            TransactionOperations transaction) {
        this.orders = orders;
        this.renewals = renewals;
        this.payments = payments;
        this.money = money;
        this.transaction = transaction;
    }

    @Listener("order.follows-new-payments")
    void authorised(PaymentAuthorised event) {
        renew(event.orderId(), event.aggregateId());
    }

    @Listener("order.follows-new-captures")
    void captured(PaymentCaptured event) {
        renew(event.orderId(), event.aggregateId());
    }

    private void renew(UUID orderId, UUID paymentId) {
        OrderView order = orders.find(orderId).orElseThrow();
        if (order.paymentId() == null || order.paymentId().equals(paymentId)) {
            return;
        }
        PaymentView payment = payments.payment(new PaymentQuery(paymentId, false));
        if (!HELD.contains(payment.state())) {
            return;
        }
        boolean taken = Boolean.TRUE.equals(transaction.execute(status -> take(orderId, payment)));
        if (!taken) {
            money.giveBack(paymentId, "not_needed");
        } else if (payment.captureAt() == CaptureAt.PAYMENT) {
            money.take(orders.find(orderId).orElseThrow());
        }
    }

    /** Inside a transaction; false when the order needs no money. */
    private boolean take(UUID orderId, PaymentView payment) {
        PayState stands = orders.state(orderId, Track.PAYMENT).orElseThrow();
        OrderView order = orders.find(orderId).orElseThrow();
        if (payment.id().equals(order.paymentId())) {
            return true;
        }
        boolean enough = payment.authorised().compareTo(order.total()) >= 0;
        boolean kept = order.states().order() == OrderState.CONFIRMED;
        if (!kept || !enough || !Renewals.LOST.contains(stands)) {
            return false;
        }
        renewals.replace(orderId, payment.id());
        orders.move(orderId, Track.PAYMENT, PayState.AUTHORISED, PROVIDER, "paid_again");
        if (payment.captured().compareTo(order.total()) >= 0) {
            orders.move(orderId, Track.PAYMENT, PayState.CAPTURED, PROVIDER, "paid_again");
        }
        return true;
    }
}
