package io.entrepot.order.internal;

import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Money;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderView;
import io.entrepot.payment.CaptureAt;
import io.entrepot.payment.CapturePayment;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.RefundPayment;
import io.entrepot.payment.ReleasePayment;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Takes the money of an order once, or gives back all of it. The ids of what is asked for are made
 * of the payment, so that asking again is the same request.
 */
@Component
class OrderMoney {
    private static final Set<PaymentState> OVER =
            EnumSet.of(
                    PaymentState.FAILED,
                    PaymentState.RELEASED,
                    PaymentState.EXPIRED,
                    PaymentState.CAPTURED);

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
        PaymentView payment = payments.payment(new PaymentQuery(paymentId, true));
        if (!OVER.contains(payment.state())) {
            payment = letGo(payment, reason);
        }
        Money taken = payment.captured().minus(payment.refunded());
        if (taken.isPositive()) {
            payments.refund(
                    new RefundPayment(
                            Ids.derived(paymentId, "refund/" + reason), paymentId, taken, reason));
        }
    }

    /** A capture under way ends soon, one way or the other; until then nothing can be said. */
    private PaymentView letGo(PaymentView payment, String reason) {
        try {
            return payments.release(new ReleasePayment(payment.id(), reason));
        } catch (Refusal refusal) {
            if (!refusal.code().equals("capture_in_progress")) {
                throw refusal;
            }
            throw new Refusal(
                    "payment_in_doubt",
                    Refusal.Kind.UNAVAILABLE,
                    "The payment is being captured; what becomes of it is not known yet.");
        }
    }

    private PaymentView known(UUID paymentId) {
        return payments.payment(new PaymentQuery(paymentId, false));
    }
}
