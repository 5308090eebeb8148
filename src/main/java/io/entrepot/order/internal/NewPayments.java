package io.entrepot.order.internal;

import io.entrepot.kernel.Refusal;
import io.entrepot.order.OrderView;
import io.entrepot.order.PaidAgain;
import io.entrepot.order.PaymentDue;
import io.entrepot.payment.MethodQuery;
import io.entrepot.payment.OrderPayments;
import io.entrepot.payment.PaymentApi;
import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentQuery;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.PaymentView;
import io.entrepot.payment.StartPayment;
import io.entrepot.payment.TransferApi;
import io.entrepot.payment.TransferInstructions;

import org.jspecify.annotations.Nullable;
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
    private final TransferApi transfers;
    private final String publicUrl;

    NewPayments(
            PaymentApi payments,
            TransferApi transfers,
            @Value("${entrepot.public-url:http://localhost:${server.port:8080}}")
                    String publicUrl) {
        this.payments = payments;
        this.transfers = transfers;
        this.publicUrl = publicUrl;
    }

    List<PaymentMethod> methods(MethodQuery query) {
        return payments.methods(query);
    }

    /** How the newest payment of an order stands, for its shopper. */
    PaymentDue standing(OrderView order, boolean due, List<PaymentMethod> methods) {
        return payments.ofOrder(new OrderPayments(order.id())).stream()
                .findFirst()
                .map(payment -> standing(payment, due, methods))
                .orElse(new PaymentDue(due, methods, null, null, null));
    }

    private PaymentDue standing(PaymentView payment, boolean due, List<PaymentMethod> methods) {
        boolean open = payment.state() == PaymentState.ACTION_REQUIRED;
        return new PaymentDue(
                due,
                methods,
                payment.state(),
                open ? payment.redirectUrl() : null,
                open ? transfer(payment.id()) : null);
    }

    private @Nullable TransferInstructions transfer(UUID paymentId) {
        return transfers.instructions(new PaymentQuery(paymentId, false)).stream()
                .findFirst()
                .orElse(null);
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
