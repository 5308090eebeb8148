package io.entrepot.checkout.internal;

import io.entrepot.checkout.CompleteCheckout;
import io.entrepot.kernel.Ids;
import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderView;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.ReleasePayment;
import io.entrepot.payment.StartPayment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * The payment of a checkout: started once under a stored id, asked for, tried anew only when it
 * failed.
 */
@Component
class Payments {
    private static final Set<PaymentState> OVER =
            EnumSet.of(PaymentState.FAILED, PaymentState.EXPIRED, PaymentState.RELEASED);

    private final PaymentApi payments;
    private final Checkouts checkouts;
    private final String publicUrl;

    Payments(
            PaymentApi payments,
            Checkouts checkouts,
            @Value("${entrepot.public-url:http://localhost:${server.port:8080}}")
                    String publicUrl) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.publicUrl = publicUrl;
    }

    PaymentView advance(Checkout checkout, OrderView order, CompleteCheckout command) {
        PaymentView payment = start(checkout, order);
        if (OVER.contains(payment.state()) && command.newAttempt()) {
            checkouts.nextAttempt(checkout.id(), payment.id(), Ids.next());
            return start(checkout, order);
        }
        return payment;
    }

    /** Starts the payment of this attempt, or asks how it stands; the id decides which. */
    private PaymentView start(Checkout checkout, OrderView order) {
        UUID id = checkouts.payment(checkout.id(), Ids.next());
        try {
            return payments.payment(new PaymentQuery(id, true));
        } catch (Refusal unknown) {
            if (unknown.kind() != Refusal.Kind.NOT_FOUND) {
                throw unknown;
            }
        }
        return payments.start(
                new StartPayment(
                        id,
                        order.id(),
                        order.number(),
                        order.total(),
                        Objects.requireNonNull(checkout.method()),
                        "%s/%s/checkout/%s/return"
                                .formatted(publicUrl, checkout.locale(), checkout.id()),
                        order.country(),
                        checkout.locale()));
    }

    /** Lets go of what the provider holds for this checkout, and gives back what it took. */
    void letGo(Checkout checkout, String reason) {
        if (checkout.paymentId() == null) {
            return;
        }
        try {
            payments.giveBack(new ReleasePayment(checkout.paymentId(), reason));
        } catch (Refusal unknown) {
            if (unknown.kind() != Refusal.Kind.NOT_FOUND) {
                throw unknown;
            }
        }
    }
}
