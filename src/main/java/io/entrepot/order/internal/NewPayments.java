package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderView;
import io.entrepot.order.PaidAgain;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Payments that are begun for an order after it was kept: started once under a stored id. */
@Component
class NewPayments {
    private static final Set<PaymentState> OVER =
            EnumSet.of(PaymentState.FAILED, PaymentState.RELEASED, PaymentState.EXPIRED);

    private final PaymentApi payments;
    private final String publicUrl;

    NewPayments(
            PaymentApi payments,
            @Value("${entrepot.public-url:http://localhost:${server.port:8080}}")
                    String publicUrl) {
        this.payments = payments;
        this.publicUrl = publicUrl;
    }

    List<PaymentMethod> methods(MethodQuery query) {
        return payments.methods(query);
    }

    /** Whether this payment was begun and came to nothing. */
    boolean isOver(UUID paymentId) {
        return find(paymentId).filter(payment -> OVER.contains(payment.state())).isPresent();
    }

    /** Begins the payment, or says how the one that was begun stands. */
    PaidAgain advance(OrderView order, UUID paymentId, String method) {
        PaymentView payment =
                find(paymentId)
                        .orElseGet(
                                () ->
                                        payments.start(
                                                new StartPayment(
                                                        paymentId,
                                                        order.id(),
                                                        order.number(),
                                                        order.total(),
                                                        method,
                                                        "%s/%s/order/%s"
                                                                .formatted(
                                                                        publicUrl,
                                                                        order.locale(),
                                                                        order.id()),
                                                        order.country(),
                                                        order.locale())));
        return new PaidAgain(payment.state(), payment.redirectUrl());
    }

    private Optional<PaymentView> find(UUID paymentId) {
        try {
            return Optional.of(payments.payment(new PaymentQuery(paymentId, true)));
        } catch (Refusal unknown) {
            if (unknown.kind() != Refusal.Kind.NOT_FOUND) {
                throw unknown;
            }
            return Optional.empty();
        }
    }
}
