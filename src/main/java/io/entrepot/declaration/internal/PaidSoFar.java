package io.entrepot.declaration.internal;

import io.entrepot.kernel.Money;
import io.entrepot.order.DeliveryState;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the money of an order stands for whoever pays it. Cash counts as paid once the parcel is
 * there: what the carrier owes us until then, the shopper has not given to anybody.
 */
record PaidSoFar(@Nullable String method, Money reserved, Money paid, Money refunded, Money open) {

    /** Of these payments, the newest first; those that came to nothing count for nothing. */
    static PaidSoFar of(OrderView order, List<PaymentView> payments) {
        Money none = Money.zero(order.currency());
        Money reserved = none;
        Money paid = none;
        Money refunded = none;
        String method = null;
        for (PaymentView payment : payments) {
            boolean promised = atTheDoor(payment) && !arrived(order);
            if (!payment.state().isOver() && !promised) {
                reserved = reserved.plus(payment.authorised()).minus(payment.captured());
            }
            paid = promised ? paid : paid.plus(payment.captured());
            refunded = promised ? refunded : refunded.plus(payment.refunded());
            boolean counts = payment.captured().isPositive() || !payment.state().isOver();
            method = method == null && counts ? payment.method() : method;
        }
        Money kept = paid.minus(refunded).plus(reserved);
        Money missing = order.total().minus(kept);
        boolean due = missing.isPositive() && refunded.isZero() && isKept(order);
        return new PaidSoFar(method, reserved, paid, refunded, due ? missing : none);
    }

    private static boolean atTheDoor(PaymentView payment) {
        return payment.method().equals(PaymentMethod.ON_DELIVERY);
    }

    private static boolean arrived(OrderView order) {
        return order.states().delivery() == DeliveryState.DELIVERED;
    }

    /** Nobody has to pay for an order that was cancelled or came back. */
    private static boolean isKept(OrderView order) {
        return switch (order.states().order()) {
            case PENDING, CONFIRMED -> order.states().delivery() != DeliveryState.RETURNED;
            case COMPLETED, CANCELLED -> false;
        };
    }
}
