package io.entrepot.order.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.order.OrderView;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.ReleasePayment;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Takes the money of an order once, or gives back all of it. The ids of what is asked for are made
 * of the payment, so that asking again is the same request.
 */
@Component
class OrderMoney {
    private final PaymentApi payments;

    OrderMoney(PaymentApi payments) {
        this.payments = payments;
    }

    /** Takes it if its way to pay says so. */
    void takeAtPayment(OrderView order) {
        if (order.paymentId() != null && order.total().isPositive()) {
            PaymentView payment = known(order.paymentId());
            if (payment.captureAt() == CaptureAt.PAYMENT) {
                take(order, payment);
            }
        }
    }

    /** Takes what was not taken yet. */
    void take(OrderView order) {
        if (order.paymentId() != null && order.total().isPositive()) {
            take(order, known(order.paymentId()));
        }
    }

    private void take(OrderView order, PaymentView payment) {
        if (payment.captured().compareTo(order.total()) < 0) {
            payments.capture(
                    new CapturePayment(
                            Ids.derived(payment.id(), "capture"), payment.id(), order.total()));
        }
    }

    /** Lets go of what is held, and refunds what was taken. */
    void giveBack(UUID paymentId, String reason) {
        payments.giveBack(new ReleasePayment(paymentId, reason));
    }

    private PaymentView known(UUID paymentId) {
        return payments.payment(new PaymentQuery(paymentId, false));
    }
}
