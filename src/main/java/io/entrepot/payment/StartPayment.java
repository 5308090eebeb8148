package io.entrepot.payment;

import io.entrepot.kernel.Money;

import java.util.UUID;

/** Starts a payment for an order; the amount is ours, whatever the browser says. */
public record StartPayment(
        UUID paymentId,
        UUID orderId,
        String orderNumber,
        Money amount,
        String method,
        String returnUrl,
        String country,
        String locale) {}
