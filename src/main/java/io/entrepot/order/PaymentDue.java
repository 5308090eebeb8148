package io.entrepot.order;

import io.entrepot.payment.PaymentMethod;
import io.entrepot.payment.PaymentState;
import io.entrepot.payment.TransferInstructions;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How the money of an order stands for its shopper: whether it waits to be paid again and how that
 * can be done, how the newest payment stands, where to go on with it, and what to transfer.
 */
public record PaymentDue(
        boolean due,
        List<PaymentMethod> methods,
        @Nullable PaymentState state,
        @Nullable String redirectUrl,
        @Nullable TransferInstructions transfer) {}
