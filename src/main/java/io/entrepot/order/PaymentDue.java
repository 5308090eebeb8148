package io.entrepot.order;

import io.entrepot.payment.PaymentMethod;

import java.util.List;

/** Whether an order waits to be paid again, and how that can be done. */
public record PaymentDue(boolean due, List<PaymentMethod> methods) {
    public static final PaymentDue NOTHING = new PaymentDue(false, List.of());
}
